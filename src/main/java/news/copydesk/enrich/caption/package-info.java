/**
 * The captions of a page: each with its credit, the people it points out, and whether it is about the article at all. Enter by
 * {@link news.copydesk.enrich.caption.Captions}.
 */
package news.copydesk.enrich.caption;
