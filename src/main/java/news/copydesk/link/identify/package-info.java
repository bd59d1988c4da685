/**
 * Versions of articles: what a fetch changes, in whatever order the fetches come.
 *
 * <p>The choice: everything that is public of an article depends on the set of its fetches, each with its event time, and not on their
 * order of arrival. A version's number counts how often the article's own content had changed by then, from fetch to fetch in event time.
 * So a fetch that comes late may raise the number of the current version, and then it is published again under the higher number, with
 * the changes against what really came before it; but never is an older content published over a newer one.
 */
package news.copydesk.link.identify;
