/**
 * Blocks to article: what the lines say, once it is known what they are for. {@link news.copydesk.enrich.Enricher} puts it together;
 * what takes more than a class to read has a room of its own below: bylines, captions and their credits, datelines, dates, places, counts,
 * references, addresses, and the names that several of them ask for.
 */
package news.copydesk.enrich;
