package news.copydesk.link.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Role;

/** Finds the news agency that a story comes from: by dateline, byline, source line, a credit after the last paragraph. */
public final class Wire {

    private static final String SEPARATORS = "/,;:|()[]–—&+©";
    private static final int LONGEST_TAIL = 60;

    private final Function<String, Optional<String>> agencies;

    /** @param agencies the canonical name of the agency that goes by a printed name; empty if it is none */
    public Wire(Function<String, Optional<String>> agencies) {
        this.agencies = agencies;
    }

    /** The agency; empty if nothing names one, or if the publisher is the agency itself and nothing else says so. */
    public Optional<String> of(Article article) {
        return article.dateline()
                .flatMap(news.copydesk.article.Dateline::agency)
                .or(() -> first(article.byline().stream().flatMap(byline -> byline.organisations().stream())))
                .or(() -> first(article.source().stream()
                        .flatMap(source -> Stream.concat(source.raw().stream(), Stream.of(source.name())))))
                .or(() -> first(article.blocks().stream()
                        .filter(block -> block.role() == Role.SOURCE)
                        .map(Block::text)))
                .or(() -> first(tail(article).stream()));
    }

    /** What stands in brackets at the end of the last paragraph. */
    private static Optional<String> tail(Article article) {
        Optional<String> last = article.blocks().stream()
                .filter(block -> block.role() == Role.PARAGRAPH)
                .map(Block::text)
                .reduce((before, after) -> after);
        return last.flatMap(text -> {
            int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
            boolean bracket = open >= 0 && text.length() - open <= LONGEST_TAIL;
            return bracket ? Optional.of(text.substring(open)) : Optional.empty();
        });
    }

    private Optional<String> first(Stream<String> printed) {
        return printed.flatMap(text -> parts(text).stream())
                .map(agencies)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>(List.of(text.strip()));
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty() && part.length() < text.length()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
