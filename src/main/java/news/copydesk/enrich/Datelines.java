package news.copydesk.enrich;

import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.article.Role;
import news.copydesk.rules.MarkedLine;

/** Lifts the dateline out of the first paragraphs: place, region and agency before a dash, as the agencies of every language print it. */
final class Datelines {

    private static final int PARAGRAPHS = 3;

    Optional<Dateline> read(Copy copy) {
        for (int index : copy.indices(Role.DATELINE)) {
            Optional<Dateline> found = read(copy.lines().get(index), true);
            if (found.isPresent()) {
                return found;
            }
        }
        return copy.indices(Role.PARAGRAPH).stream()
                .limit(PARAGRAPHS)
                .map(index -> read(copy.lines().get(index), false))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> copy.indices(Role.PARAGRAPH).stream().findFirst().flatMap(index -> opening(copy, index)));
    }

    private static Optional<Dateline> read(MarkedLine line, boolean whole) {
        DatelineHead head = new DatelineHead(line);
        return new BracketedDateline(head)
                .read()
                .or(() -> new WireDateline(head).read())
                .or(() -> new SitedDateline(head, line).read())
                .or(() -> placed(new PlaceDateline(head), whole));
    }

    private static Optional<Dateline> opening(Copy copy, int index) {
        DatelineHead head = new DatelineHead(copy.lines().get(index));
        if (copy.language().tag().equals("id")) {
            return new SitedDateline(head, copy.lines().get(index)).plain();
        }
        DatelineOpening opening = new DatelineOpening(head.text());
        return head.isFlagged() || opening.end() < 0
                ? Optional.empty()
                : Optional.of(head.dateline(opening.end(), opening.place(), Optional.empty(), Optional.empty()));
    }

    private static Optional<Dateline> placed(PlaceDateline line, boolean whole) {
        return line.signed().or(() -> whole ? line.whole() : line.shouted());
    }
}
