/**
 * The vocabulary of the newsroom: immutable records and enums, nothing else.
 *
 * <p>Their JSON form is the public contract on the topics. A value that is not known is an empty {@link
 * java.util.Optional}, never {@code null}, and is left out of the JSON; a list is always there and may be empty. Names follow
 * IPTC ninjs and schema.org where they have one.
 */
package news.copydesk.article;
