/** Cross-references, copies and versions: pure algorithms whose state is behind small interfaces. */
package news.copydesk.link;
