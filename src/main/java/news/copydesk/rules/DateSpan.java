package news.copydesk.rules;

import news.copydesk.article.PartialDate;

/**
 * A date found in a line.
 *
 * @param start offset of its first character
 * @param end offset after its last
 * @param date with the precision that the text gives
 */
public record DateSpan(int start, int end, PartialDate date) {}
