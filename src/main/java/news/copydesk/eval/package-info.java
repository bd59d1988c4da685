/**
 * Measures what the desk makes of labelled pages: figures with intervals, the worst articles, and what was taken for what. Every
 * figure is defined as in the scorer of the shared corpus, so that both tell the same.
 */
package news.copydesk.eval;
