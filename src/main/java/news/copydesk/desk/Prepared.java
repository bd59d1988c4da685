package news.copydesk.desk;

import java.util.List;
import java.util.Optional;
import news.copydesk.language.Detection;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.NewsSource;
import news.copydesk.text.CleanText;

/**
 * A page as it lies before whoever segments it.
 *
 * @param text decoded and mended
 * @param lines the same lines, marked by the lexicon
 * @param language of the page as a whole
 * @param source the publisher, if a source file describes it
 */
public record Prepared(CleanText text, List<MarkedLine> lines, Detection language, Optional<NewsSource> source) {}
