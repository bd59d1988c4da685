/**
 * Who wrote the article: one line of a byline, read piece by piece, in scripts with capitals, without, and those of East Asia.
 * Enter by {@link news.copydesk.enrich.byline.Bylines}.
 */
package news.copydesk.enrich.byline;
