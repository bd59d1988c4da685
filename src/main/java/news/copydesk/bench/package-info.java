/**
 * What the line is worth on this machine: throughput against the identity topology, latency, processor time, memory, and where the time
 * goes. The job under test and the broker run in processes of their own.
 */
package news.copydesk.bench;
