/**
 * Blocks to article: what the lines say, once it is known what they are for. Credits, bylines, datelines, dates, places, source,
 * counts and fingerprints; each read by one small class.
 */
package news.copydesk.enrich;
