/**
 * Versions of articles: what a fetch changes, in whatever order the fetches come.
 *
 * <p>The choice: everything that is public of an article depends on the set of its fetches, each with its event time, and not on their
 * order of arrival. A version's number counts how often the article's own content had changed by then, from fetch to fetch in event time.
 * So a fetch that comes late may raise the number of the current version, and then it is published again under the higher number, with
 * the changes against what really came before it; but never is an older content published over a newer one.
 *
 * <p>What a page has beside its content (its furniture, and the name of its source) is that of the first fetch to come with the content. If
 * that changes while the content stays, and a fetch with another content comes late between the two, it is not the later one's.
 */
package news.copydesk.link.identify;
