/** Fits the weights of the segmenter to labelled pages, and measures them on pages that they were not fitted to. */
package news.copydesk.fit;
