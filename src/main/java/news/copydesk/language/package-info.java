/** Which language an article, or one line of it, is in: script and function words first, a library as arbiter. */
package news.copydesk.language;
