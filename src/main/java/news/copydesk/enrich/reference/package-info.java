/**
 * The other stories that a page points its readers to: label, title, kind and place. Enter by
 * {@link news.copydesk.enrich.reference.CrossReferences}.
 */
package news.copydesk.enrich.reference;
