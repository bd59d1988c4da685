/**
 * How long the body is: paragraphs, sentences, words, reading time. Enter by {@link news.copydesk.enrich.count.Statistician}.
 */
package news.copydesk.enrich.count;
