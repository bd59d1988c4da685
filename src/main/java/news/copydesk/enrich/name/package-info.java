/**
 * What words can be the name of: people, papers, places, judged by the script they are in. Public is what the other rooms ask.
 */
package news.copydesk.enrich.name;
