/**
 * Clean text to blocks with a role each.
 *
 * <p>Every line gets traits (its own shape, the lexicon's hits, its place, its echoes elsewhere on the page, its language); a
 * linear-chain model weighs the traits of a line and its neighbours and decides the sequence as a whole; the lexicon then
 * names what kind of residue, kicker or source a line is.
 */
package news.copydesk.layout;
