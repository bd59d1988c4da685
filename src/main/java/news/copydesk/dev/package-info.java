/** A real Kafka for one machine: broker and controller in this JVM, for {@code copydesk dev}, {@code demo} and the tests. */
package news.copydesk.dev;
