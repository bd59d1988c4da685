/**
 * From what a scraper delivered to clean lines: charset, line ends, character references, Unicode, white space; and what the
 * rest of the desk asks of a text before it reads it: match keys, script, direction.
 *
 * <p>Everything here takes time linear in its input, whatever the input. Character properties come from ICU4J rather than
 * from the JDK, so that the same bytes give the same text on every Java version.
 */
package news.copydesk.text;
