/**
 * The line: the desk on Kafka. Topics, intake of raw records, the topology, dead letters and the job's life cycle.
 *
 * <p>Everything fallible happens in one processor before the first sink, and what goes wrong there is a value. Kafka Streams' own
 * exception handlers are the net under it. What leaves it is an {@link news.copydesk.stream.Edition}: events that are written and
 * measured, and what the stations behind have to know; they only patch a version into the bytes. A fault behind it stops the job.
 *
 * <p>The stations, each behind a topic of its own ({@link news.copydesk.stream.Hop}) and with stores of its own: identify decides what an
 * edition is and publishes it, link publishes references, bands and copies publish clusters. Stored values know the event time of their
 * record ({@link news.copydesk.stream.TimedStore}), and a sweep forgets them after the retention.
 */
package news.copydesk.stream;
