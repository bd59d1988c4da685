package news.copydesk.article;

/**
 * The size of the body: its paragraphs only, as IPTC counts, so without captions, references and furniture.
 *
 * @param sentences by Unicode sentence boundaries (UAX #29)
 * @param words by Unicode word boundaries; runs of a script without spaces count by dictionary words
 * @param readingSeconds at 220 words a minute, rounded to whole seconds
 */
public record Statistics(int paragraphs, int sentences, int words, int readingSeconds) {}
