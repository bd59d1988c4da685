package news.copydesk.bench;

/**
 * A text to make articles of.
 *
 * @param group texts of one group may lend each other words and paragraphs: a language
 */
public record SampleText(String group, String text) {}
