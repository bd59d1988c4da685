package news.copydesk.enrich.dateline;

import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.article.Role;
import news.copydesk.article.Source;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.Rulebook;

/** Lifts the dateline out of the first paragraphs: place, region and agency before a dash, as the agencies of every language print it. */
public final class Datelines {

    private static final int PARAGRAPHS = 3;
    private static final int HEAD = 40;

    private final DatelineKnowledge known;

    public Datelines(Rulebook rules) {
        this.known = new DatelineKnowledge(rules);
    }

    /**
     * The dateline on a line of its own, else that of the first paragraph that has one; empty if none does.
     *
     * @param source who publishes the page, which some datelines name as others do the agency
     */
    public Optional<Dateline> read(Copy copy, Optional<Source> source) {
        return ofAgency(copy)
                .or(() -> copy.indices(Role.PARAGRAPH).stream()
                        .limit(PARAGRAPHS)
                        .map(index -> new DatelineHead(copy.lines().get(index), known))
                        .map(head -> new SourcedDateline(head, source).read())
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<Dateline> ofAgency(Copy copy) {
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
                .or(() -> ofDek(copy))
                .or(() -> copy.indices(Role.PARAGRAPH).stream().findFirst().flatMap(index -> opening(copy, index)));
    }

    /** That of an agency's first sentence where a page prints it as its standfirst. */
    private Optional<Dateline> ofDek(Copy copy) {
        return copy.indices(Role.DEK).stream()
                .map(index -> read(copy.lines().get(index), false))
                .flatMap(Optional::stream)
                .filter(dateline -> dateline.agency().isPresent())
                .findFirst();
    }

    private Optional<Dateline> read(MarkedLine line, boolean whole) {
        String head = line.text().substring(0, Math.min(HEAD, line.text().length()));
        if (Script.isEastAsian(head)) {
            return new EastAsianDateline(line, known)
                    .read()
                    .or(() -> western(line, whole).filter(this::isNoPaper));
        }
        boolean hindi = head.chars().anyMatch(c -> c >= 0x0900 && c < 0x0980);
        Optional<Dateline> indian = hindi ? new IndianDateline(line, known).read() : Optional.empty();
        return indian.or(() -> western(line, whole).map(this::withoutDay));
    }

    /** {@code [스포츠한빛=오세라 기자]} names the paper where others name the city. */
    private boolean isNoPaper(Dateline dateline) {
        return dateline.agency().isPresent()
                || dateline.place()
                        .filter(place -> known.eastAsianWords.isPaper(place) || Script.hasLatin(place))
                        .isEmpty();
    }

    /** Without a region that is a day in words: {@code दो मार्च}. */
    private Dateline withoutDay(Dateline dateline) {
        boolean day = dateline.region()
                .map(Names::words)
                .filter(words -> words.length > 0 && known.months.contains(words[words.length - 1]))
                .isPresent();
        return day ? new Dateline(dateline.raw(), dateline.place(), Optional.empty(), dateline.agency()) : dateline;
    }

    private Optional<Dateline> western(MarkedLine line, boolean whole) {
        DatelineHead head = new DatelineHead(line, known);
        return new BracketedDateline(head)
                .read()
                .or(() -> new WireDateline(head).read())
                .or(() -> new SitedDateline(head, line).read())
                .or(() -> placed(new PlaceDateline(head), whole));
    }

    private Optional<Dateline> opening(Copy copy, int index) {
        DatelineHead head = new DatelineHead(copy.lines().get(index), known);
        if (copy.language().tag().equals("id")) {
            return new SitedDateline(head, copy.lines().get(index)).plain();
        }
        DatelineOpening opening = new DatelineOpening(head.text());
        return head.isFlagged() || opening.end() < 0
                ? Optional.empty()
                : Optional.of(head.dateline(opening.end(), opening.place(), Optional.empty(), Optional.empty()));
    }

    private static Optional<Dateline> placed(PlaceDateline line, boolean whole) {
        return line.signed().or(line::behindAgency).or(() -> whole ? line.whole() : line.shouted());
    }
}
