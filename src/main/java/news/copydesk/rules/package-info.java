/**
 * Newsroom knowledge as data: language packs, news agencies and sources, read from YAML, checked, and compiled once into one
 * trie that finds every phrase in one pass over a line.
 *
 * <p>{@link news.copydesk.rules.Rulebook} is the way in. Everything here is immutable once loaded and safe for use by several
 * threads.
 */
package news.copydesk.rules;
