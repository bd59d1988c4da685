/**
 * The audit: every raw record is accounted for exactly once, or it is said which is not.
 *
 * <p>What must have been published is worked out again: the desk and {@link news.copydesk.link.identify.Identifier} are pure, so the raw
 * records alone say which article is new, revised, unchanged, superseded or withdrawn, and which version is the last. What was published
 * is held against it. Nothing here talks to a cluster; the caller hands over records.
 *
 * <h2>Loss and compaction</h2>
 *
 * Compaction takes events away, too. It never takes the last event of a key, and it takes an older one only together with all that are
 * older still. So an event that is not there is lost if it is the last that must be there, or if an older event of the same article is
 * still there; else it is compacted away.
 */
package news.copydesk.audit;
