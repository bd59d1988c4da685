package news.copydesk.enrich.byline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.Byline;
import news.copydesk.article.Dateline;
import news.copydesk.article.Role;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.enrich.name.Script;
import news.copydesk.enrich.name.UncasedWords;
import news.copydesk.rules.Agencies;
import news.copydesk.rules.Category;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.GivenNames;
import news.copydesk.rules.Months;
import news.copydesk.rules.Rulebook;
import news.copydesk.text.Folding;
import news.copydesk.text.WordHashes;

/** Reads who wrote the article from its byline lines; where there are none, from lines of dates that begin or end with a name. */
public final class Bylines {

    /** Nobody signs in more characters; the pieces of a byline are compared with each other. */
    private static final int LONGEST = 2_000;

    private static final String SEPARATOR = " | ";

    private final Agencies agencies;
    private final DateFinder dates;
    private final Months months;
    private final GivenNames givenNames;
    private final BylineKnowledge cased;
    private final UncasedWords uncased;
    private final EastAsianKnowledge eastAsian;
    private final SignedHead heads;
    private final DatelineReporters reporters;

    public Bylines(Rulebook rules, DateFinder dates) {
        this.agencies = rules.agencies();
        this.dates = dates;
        this.months = rules.months();
        this.givenNames = rules.givenNames();
        this.cased = new BylineKnowledge(rules, dates);
        this.uncased = new UncasedWords(rules.vocabulary());
        this.eastAsian = new EastAsianKnowledge(rules);
        this.heads = new SignedHead(rules.lexicon(), eastAsian.words);
        this.reporters = new DatelineReporters(cased);
    }

    /**
     * Who signs the page; empty if nothing says so.
     *
     * @param dateline the story's own, which is asked where no line names a person
     */
    public Optional<Byline> read(Copy copy, Optional<Dateline> dateline) {
        Optional<Byline> lines = ofLines(copy);
        if (lines.filter(byline -> !byline.people().isEmpty()).isPresent()) {
            return lines;
        }
        Optional<Byline> signed = isEastAsian(copy.language().tag())
                ? heads.of(copy, dateline).flatMap(this::ofLines)
                : dateline.flatMap(reporters::read);
        return signed.filter(byline -> !byline.people().isEmpty())
                .map(head -> lines.map(line -> joined(line, head)).orElse(head))
                .or(() -> lines);
    }

    private static Byline joined(Byline line, Byline head) {
        Set<String> organisations = new LinkedHashSet<>(line.organisations());
        organisations.addAll(head.organisations());
        return new Byline(line.raw() + SEPARATOR + head.raw(), head.people(), List.copyOf(organisations));
    }

    private Optional<Byline> ofLines(Copy copy) {
        List<Integer> lines = copy.indices(Role.BYLINE);
        if (lines.isEmpty()) {
            lines = copy.indices(Role.DATE).stream()
                    .filter(index -> isSigned(copy, index))
                    .toList();
        }
        Set<String> people = new LinkedHashSet<>();
        Set<String> organisations = new LinkedHashSet<>();
        for (int index : lines) {
            sort(copy, index, people, organisations);
        }
        Set<String> raw = new LinkedHashSet<>();
        lines.forEach(index -> raw.add(copy.lines().get(index).text()));
        return raw.isEmpty()
                ? Optional.empty()
                : Optional.of(new Byline(String.join(SEPARATOR, raw), List.copyOf(people), List.copyOf(organisations)));
    }

    private void sort(Copy copy, int index, Set<String> people, Set<String> organisations) {
        if (copy.lines().get(index).text().length() > LONGEST) {
            return;
        }
        String language = copy.language().tag();
        if (isEastAsian(copy, index)) {
            BylineMarks marks = new BylineMarks(copy, index, dates);
            new EastAsianByline(eastAsian, language, EastAsianPieces.of(marks, eastAsian)).sort(people, organisations);
        } else if (Script.isUncased(copy.lines().get(index).text())) {
            BylineMarks marks = new BylineMarks(copy, index, dates);
            UncasedSigners signers = new UncasedSigners(marks, uncased, agencies, word -> isDateWord(language, word));
            new UncasedByline(marks, signers).sort(people, organisations);
        } else {
            new CasedByline(cased, copy, index, people, organisations).sort();
        }
    }

    private boolean isDateWord(String language, String word) {
        return months.weekday(language, word).isPresent()
                || months.find(language, word).isPresent();
    }

    private static boolean isEastAsian(Copy copy, int index) {
        return isEastAsian(copy.language().tag())
                && Script.isEastAsian(copy.lines().get(index).text());
    }

    private static boolean isEastAsian(String language) {
        return language.equals("zh") || language.equals("ja") || language.equals("ko");
    }

    /** A line of dates that begins with an author, as in {@code Jen Mills, published 17 July 2024}. */
    private boolean isSigned(Copy copy, int index) {
        boolean announced = copy.hits(index, Category.BYLINE_PREFIX).stream().anyMatch(hit -> hit.start() == 0);
        WordHashes words = WordHashes.of(copy.lines().get(index).folded());
        return announced || words.count() > 2 && givenNames.contains(words.hash(0)) || endsWithAuthor(copy, index);
    }

    /** {@code Stand: 12.3.2024, 10:15 Uhr | Anna Thal}: a bar, a given name and one or two words more. */
    private boolean endsWithAuthor(Copy copy, int index) {
        String text = copy.lines().get(index).text();
        String last = text.substring(text.lastIndexOf('|') + 1);
        WordHashes words = WordHashes.of(Folding.fold(last));
        boolean letters = last.chars().allMatch(c -> Character.isLetter(c) || " -.'’".indexOf(c) >= 0);
        return last.length() < text.length()
                && letters
                && (words.count() == 2 || words.count() == 3)
                && givenNames.contains(words.hash(0));
    }
}
