/**
 * When the page was published and updated, as printed on it or as the feeder says.
 */
package news.copydesk.enrich.date;
