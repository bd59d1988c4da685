/**
 * The line: the desk on Kafka. Topics, intake of raw records, the topology, dead letters and the job's life cycle.
 *
 * <p>Everything fallible happens in one processor before the first sink, and what goes wrong there is a value. Kafka Streams' own
 * exception handlers are the net under it.
 */
package news.copydesk.stream;
