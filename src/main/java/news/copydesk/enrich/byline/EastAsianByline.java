package news.copydesk.enrich.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.copydesk.enrich.byline.EastAsianPieces.Kind;
import news.copydesk.enrich.byline.EastAsianPieces.Piece;
import news.copydesk.enrich.name.Script;

/**
 * One byline in Chinese, Japanese or Korean: {@code 記者王小明／台北報導}, {@code 【文・岡本真理子、写真・田所隼人】},
 * {@code 정선=최은서 기자}. Who took the pictures and where it was written are no authors.
 */
final class EastAsianByline {

    private final EastAsianKnowledge known;
    private final EastAsianLine line;
    private final EastAsianAuthors authors;
    private final List<EastAsianCandidate> candidates = new ArrayList<>();

    EastAsianByline(EastAsianKnowledge known, String language, List<Piece> pieces) {
        this.known = known;
        this.line = new EastAsianLine(new EastAsianJoins(known, language).join(pieces));
        this.authors = new EastAsianAuthors(known, language, line);
    }

    /** Adds whom the line names. */
    void sort(Set<String> people, Set<String> organisations) {
        boolean picture = false;
        boolean source = false;
        for (int i = 0; i < line.size(); i++) {
            switch (line.kind(i)) {
                case JOB -> {
                    picture &= known.isReporter(line.text(i)) && line.kind(i - 1) == Kind.PICTURE;
                    source = false;
                }
                case PICTURE -> {
                    picture = !isBesideLabel(i);
                    source = false;
                }
                case SOURCE -> source = true;
                case ORGANISATION -> addUnless(picture, organisations, line.text(i));
                case WORD -> word(i, source, picture, organisations);
            }
        }
        people.addAll(new EastAsianChoice(line, authors).of(candidates, !organisations.isEmpty()));
    }

    private void word(int at, boolean source, boolean picture, Set<String> organisations) {
        String organisation = source ? line.text(at) : organisation(at);
        if (organisation.isEmpty()) {
            authors.candidate(at, picture).ifPresent(candidates::add);
        } else {
            addUnless(picture, organisations, organisation);
        }
    }

    private void addUnless(boolean picture, Set<String> organisations, String name) {
        if (!picture) {
            organisations.add(known.nameOf(name));
        }
    }

    /** The word there if it is an organisation; a person in Latin letters becomes a candidate. */
    private String organisation(int at) {
        String word = line.text(at);
        if (known.isAgency(word) || known.words.isPaper(word)) {
            return known.words.withoutReport(word).length() < word.length() ? "" : word;
        }
        boolean latin = Script.hasLatin(word) && Character.isUpperCase(word.codePointAt(firstLatin(word)));
        boolean person = latin && !Script.isEastAsian(word) && known.names.isPerson(word);
        if (person) {
            candidates.add(new EastAsianCandidate(at, word, EastAsianCandidate.FORM, false));
        }
        boolean tail = line.kind(at - 1) == Kind.JOB && line.isGlued(at);
        return latin && !person && !tail ? word : "";
    }

    private static int firstLatin(String word) {
        int i = 0;
        while (word.charAt(i) >= 0x250 || !Character.isLetter(word.charAt(i))) {
            i++;
        }
        return i;
    }

    /** {@code 取材・文・撮影／…}: one person did both. */
    private boolean isBesideLabel(int at) {
        return line.kind(at - 1) == Kind.JOB
                && !known.isReporter(line.text(at - 1))
                && known.words.isLabel(EastAsianLine.lastLabel(line.text(at - 1)))
                && line.at(at).gap().strip().length() <= 1;
    }
}
