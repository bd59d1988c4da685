/**
 * The page on its way to becoming an article: its lines, their roles and what the lexicon found in them. Its one class is what
 * all rooms read.
 */
package news.copydesk.enrich.copy;
