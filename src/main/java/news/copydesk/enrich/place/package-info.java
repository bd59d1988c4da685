/**
 * The countries that a text names. Enter by {@link news.copydesk.enrich.place.Countries}.
 */
package news.copydesk.enrich.place;
