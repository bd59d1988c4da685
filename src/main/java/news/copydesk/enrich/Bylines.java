package news.copydesk.enrich;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.Byline;
import news.copydesk.article.Role;
import news.copydesk.rules.Agencies;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.Months;

/** Reads who wrote the article from its byline lines. */
final class Bylines {

    private final Agencies agencies;
    private final DateFinder dates;
    private final Months months;

    Bylines(Agencies agencies, DateFinder dates, Months months) {
        this.agencies = agencies;
        this.dates = dates;
        this.months = months;
    }

    Optional<Byline> read(Copy copy) {
        List<Integer> lines = copy.indices(Role.BYLINE);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Set<String> people = new LinkedHashSet<>();
        Set<String> organisations = new LinkedHashSet<>();
        for (int index : lines) {
            new BylineLine(agencies, dates, months, copy, index).sort(people, organisations);
        }
        String raw = String.join(" | ", new LinkedHashSet<>(copy.texts(Role.BYLINE)));
        return Optional.of(new Byline(raw, List.copyOf(people), List.copyOf(organisations)));
    }
}
