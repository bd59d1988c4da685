package news.copydesk.enrich.dateline;

import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.EastAsianNames;

/** A dateline in Japanese, a name behind the place: {@code 【ワシントン岡本真理子】}, {@code 【北京・岡本真理子】}. */
final class JapaneseDateline {

    private final EastAsianNames known;
    private final String text;

    JapaneseDateline(EastAsianHead head, EastAsianNames names) {
        this.known = names;
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

    /** @param names of which the first is asked */
    private boolean isName(String names) {
        int list = names.indexOf('、');
        String name = list < 0 ? names : names.substring(0, list);
        return name.length() >= 3
                && (known.isFullName(name) || known.isJapaneseForm(name) || known.opensWithFamily(name, 2));
    }
}
