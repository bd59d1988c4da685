/**
 * One address for all the addresses of an article. Enter by {@link news.copydesk.enrich.address.CanonicalUrl}.
 */
package news.copydesk.enrich.address;
