package news.copydesk.enrich.byline;

import java.util.List;
import java.util.Optional;
import news.copydesk.article.Byline;
import news.copydesk.article.Dateline;
import news.copydesk.enrich.name.Names;

/** Who is named behind the agency that ends a dateline: {@code МОСКВА, 5 мар — РИА Новости, Анна Белова.}, {@code /Корр. ТАСС Иван Орлов/}. */
final class DatelineReporters {

    private static final int WORDS = 2;

    private final BylineKnowledge known;

    DatelineReporters(BylineKnowledge known) {
        this.known = known;
    }

    /** The byline that the dateline holds; empty if it names nobody. */
    Optional<Byline> read(Dateline dateline) {
        String raw = dateline.raw();
        int end = raw.length();
        while (end > 0 && !Character.isLetter(raw.charAt(end - 1))) {
            end--;
        }
        String[] words = Names.words(raw.substring(0, end));
        if (words.length <= WORDS || dateline.agency().isEmpty()) {
            return Optional.empty();
        }
        String given = words[words.length - WORDS];
        String name = given + ' ' + words[words.length - 1];
        boolean person = known.isGivenName(given)
                && known.names.isPerson(name)
                && known.agencies.find(name).isEmpty();
        return person
                ? Optional.of(
                        new Byline(raw, List.of(name), List.of(dateline.agency().orElseThrow())))
                : Optional.empty();
    }
}
