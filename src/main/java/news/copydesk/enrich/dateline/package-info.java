/**
 * Where, and by which agency, a story says that it was written, at the head of its first paragraphs. Enter by {@link
 * news.copydesk.enrich.dateline.Datelines}.
 */
package news.copydesk.enrich.dateline;
