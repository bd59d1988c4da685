package news.copydesk.enrich.dateline;

import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.EastAsianNames;

/** A dateline in Japanese, a name behind the place: {@code 【ワシントン岡本真理子】}, {@code 【北京・岡本真理子】}. */
final class JapaneseDateline {

    private final EastAsianNames names;
    private final String text;

    JapaneseDateline(EastAsianHead head, EastAsianNames names) {
        this.names = names;
        this.text = head.text();
    }

    /** @param close where the bracket closes that opens the line */
    Optional<Dateline> read(int close) {
        String inside = text.substring(1, close);
        int split = inside.indexOf('・');
        String name = split < 0 ? "" : inside.substring(split + 1);
        if (!isName(name)) {
            split = 0;
            while (split < inside.length() && Script.isKatakana(inside.substring(split, split + 1))) {
                split++;
            }
            name = inside.substring(split);
        }
        boolean placed = split >= 2 && text.charAt(0) == '【' && isName(name);
        return placed
                ? Optional.of(new Dateline(
                        text.substring(0, close + 1),
                        Optional.of(inside.substring(0, split)),
                        Optional.empty(),
                        Optional.empty()))
                : Optional.empty();
    }

    private boolean isName(String name) {
        return name.length() >= 3
                && (names.isFullName(name) || names.isJapaneseForm(name) || names.opensWithFamily(name, 2));
    }
}
