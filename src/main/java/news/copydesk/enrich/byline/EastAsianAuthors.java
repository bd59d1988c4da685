package news.copydesk.enrich.byline;

import static news.copydesk.enrich.byline.EastAsianCandidate.FORM;
import static news.copydesk.enrich.byline.EastAsianCandidate.FULL;
import static news.copydesk.enrich.byline.EastAsianCandidate.GUESS;

import java.util.Optional;
import news.copydesk.enrich.byline.EastAsianPieces.Kind;
import news.copydesk.enrich.name.Script;

/** Whether a word of a byline of East Asia can be an author's name, and how likely it is: by its own form and by the jobs beside it. */
final class EastAsianAuthors {

    private final EastAsianKnowledge known;
    private final String language;
    private final EastAsianLine line;

    EastAsianAuthors(EastAsianKnowledge known, String language, EastAsianLine line) {
        this.known = known;
        this.language = language;
        this.line = line;
    }

    /** The name in the word there, if it can be one. */
    Optional<EastAsianCandidate> candidate(int at, boolean picture) {
        String word = line.text(at);
        String core = known.words.withoutReport(word);
        boolean reported = core.length() < word.length();
        boolean glued = line.isGluedToJob(at);
        if (reported && (glued || full(core) == FORM)) {
            // Behind a name that a verb follows stands a city of two characters.
            String name = full(core) > 0 ? core : core.length() > 3 ? core.substring(0, core.length() - 2) : "";
            return full(name) > 0 ? Optional.of(new EastAsianCandidate(at, name, FULL, picture)) : Optional.empty();
        }
        String name = trimmed(word);
        int full = full(name);
        boolean place = line.gapAfter(at).startsWith("=") || line.gapAfter(at).startsWith("＝");
        if (reported
                || known.words.isNeither(name)
                || known.isUniversity(name) && isProfessor(at + 1)
                || full == 0 && name.length() == 2 && line.kind(at + 1) == Kind.JOB && line.isGlued(at + 1)
                || !known.words.isNameLike(name, language)
                || place && full < FORM && line.kind(at + 1) != Kind.JOB) {
            return Optional.empty();
        }
        int strength = place && full < FORM ? 0 : strength(at, name, full);
        return Optional.of(new EastAsianCandidate(at, name, strength, picture));
    }

    /** Whether it has the form of a full name, or may have it. */
    boolean isFullName(String name) {
        return full(name) > 0;
    }

    private boolean isProfessor(int at) {
        return at < line.size() && known.isProfessor(line.text(at));
    }

    private int strength(int at, String name, int full) {
        boolean before = line.isBehindJob(at);
        boolean after = line.isBeforeJob(at);
        boolean family = (before || language.equals("ko")) && known.fullNames.opensWithFamily(name, 1);
        if ((full > 0 || family) && (before || after)) {
            return FULL;
        }
        return full == FORM || line.isLabelled(at) ? FORM : full > 0 || family || before || after ? GUESS : 0;
    }

    /** {@code FORM} for a full name that hardly is another word, {@code GUESS} for one that may be, else 0. */
    private int full(String name) {
        if (name.indexOf('・') > 0 || name.indexOf('·') > 0 || name.indexOf(' ') > 0) {
            return FORM;
        }
        if (language.equals("ja")
                && (known.fullNames.isJapaneseForm(name) || known.fullNames.opensWithFamily(name, 2))) {
            return FORM;
        }
        if (known.words.isNeither(name) || !known.fullNames.isFullName(name)) {
            return 0;
        }
        return name.length() > 2 ? FORM : GUESS;
    }

    /** Without the polite word behind it, and without the city in katakana before it: {@code ワシントン岡本真理子}. */
    private String trimmed(String word) {
        String name = word;
        for (int i = known.polite.in(name, 0); i >= 0; i = known.polite.in(name, i + 1)) {
            int at = name.indexOf(known.polite.word(i));
            name = at >= 2 && full(name.substring(0, at)) == FORM
                    ? name.substring(0, at).strip()
                    : name;
        }
        for (int i = known.verbs.in(name, 0); i >= 0; i = known.verbs.in(name, i + 1)) {
            int at = name.indexOf(known.verbs.word(i));
            name = at >= 2 ? name.substring(0, at).strip() : name;
        }
        int han = 0;
        while (han < name.length() && Script.isKatakana(name.substring(han, han + 1))) {
            han++;
        }
        boolean city = han >= 2 && name.length() - han >= 2 && full(name.substring(han)) > 0 && name.indexOf('・') < 0;
        return city ? name.substring(han) : name;
    }
}
