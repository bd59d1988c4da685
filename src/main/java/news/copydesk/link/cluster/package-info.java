/** Near-duplicates and syndicated copies: signatures, bands, clusters. */
package news.copydesk.link.cluster;
