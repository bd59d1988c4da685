package news.copydesk.enrich;

import java.util.List;
import java.util.Optional;
import news.copydesk.article.Kicker;
import news.copydesk.article.Kicker.Kind;
import news.copydesk.article.Role;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.rules.Category;
import news.copydesk.rules.NewsSource;

/** Reads the line above the headline: the one nearest to it, and what kind of line it is. */
final class Kickers {

    private static final String PATH_SEPARATORS = "/>›»|";

    private Kickers() {}

    static Optional<Kicker> read(Copy copy, Optional<NewsSource> source) {
        List<Integer> kickers = copy.indices(Role.KICKER);
        if (kickers.isEmpty()) {
            return Optional.empty();
        }
        int nearest = kickers.get(kickers.size() - 1);
        String text = copy.blocks().get(nearest).text();
        return Optional.of(new Kicker(text, kind(copy, nearest, text, source)));
    }

    private static Kind kind(Copy copy, int index, String text, Optional<NewsSource> source) {
        boolean brand = source.isPresent()
                && copy.lines().get(index).hits().stream()
                        .anyMatch(hit -> hit.term().category() == Category.BRAND
                                && hit.term().kind().equals(source.get().id()));
        if (brand) {
            return Kind.BRAND;
        }
        if (isPath(text)) {
            return Kind.BREADCRUMB;
        }
        return copy.has(index, Category.SECTION) && text.length() <= 30 ? Kind.SECTION : Kind.OVERLINE;
    }

    /** Two or more names with a separator and spaces between them. */
    private static boolean isPath(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (PATH_SEPARATORS.indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }
}
