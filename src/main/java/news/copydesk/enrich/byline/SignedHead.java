package news.copydesk.enrich.byline;

import java.util.List;
import java.util.Optional;
import news.copydesk.article.Block;
import news.copydesk.article.Dateline;
import news.copydesk.article.Role;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.enrich.name.EastAsianWords;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Endings;
import news.copydesk.rules.Lexicon;
import news.copydesk.rules.MarkedLine;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.Line;

/**
 * The head of a paragraph in Chinese, Japanese or Korean that names who wrote it: the story's dateline, or a bracket that names a reporter,
 * {@code [한빛뉴스=오세라 기자]}, {@code ［記者陳怡君／綜合報導］}. It is made a page of its own, to be read as a byline is.
 */
final class SignedHead {

    private static final int PARAGRAPHS = 3;
    private static final int LONGEST = 44;
    private static final String OPENING = "(（[［【〔";
    private static final String CLOSING = ")）]］】〕";

    private final Lexicon lexicon;
    private final EastAsianWords words;
    private final Endings reporters;

    SignedHead(Lexicon lexicon, EastAsianWords words) {
        this.lexicon = lexicon;
        this.words = words;
        this.reporters = Endings.of(words.reporters());
    }

    /** The head as the only line of a page; empty if no paragraph has one. */
    Optional<Copy> of(Copy copy, Optional<Dateline> dateline) {
        Optional<String> head = dateline.map(Dateline::raw).or(() -> bracket(copy));
        return head.filter(Script::isEastAsian).map(text -> page(copy, text));
    }

    private Optional<String> bracket(Copy copy) {
        return copy.texts(Role.PARAGRAPH).stream()
                .limit(PARAGRAPHS)
                .map(this::bracket)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> bracket(String text) {
        int kind = text.isEmpty() ? -1 : OPENING.indexOf(text.charAt(0));
        int close = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind));
        return close > 0 && close < LONGEST && isSigned(text.substring(1, close))
                ? Optional.of(text.substring(0, close + 1))
                : Optional.empty();
    }

    private boolean isSigned(String inside) {
        boolean reported = words.withoutReport(inside).length() < inside.length();
        return reporters.end(inside) || reported && words.hasReporter(inside);
    }

    private Copy page(Copy copy, String head) {
        Folded folded = Folding.fold(head);
        Block first = copy.blocks().get(0);
        MarkedLine line = new MarkedLine(new Line(first.lines().first(), head, false), folded, lexicon.scan(folded));
        Block block = new Block(Role.BYLINE, Optional.empty(), first.lines(), head, first.confidence(), List.of());
        return new Copy(List.of(line), List.of(block), copy.language());
    }
}
