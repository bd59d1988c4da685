/** The desk: raw article in, article or rejection out. Pure functions over immutable records; no Kafka, no clock, no I/O. */
package news.copydesk.desk;
