/** Cross-references that find their target by its headline. */
package news.copydesk.link.reference;
