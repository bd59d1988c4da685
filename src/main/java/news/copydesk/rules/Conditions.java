package news.copydesk.rules;

import java.lang.Character.UnicodeScript;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;

/** What a term asks of the line around it beyond its phrase, worked out once when the rules are loaded. */
final class Conditions {

    static final int AT_START = 1;
    static final int AT_END = 1 << 1;
    /** Numbers around it do not count: {@code Kommentare 12}. */
    static final int NUMBERS_AROUND = 1 << 2;
    /** Written as in the file or in capitals throughout. */
    static final int AS_WRITTEN = 1 << 3;
    /** Capitals where the phrase has them, and at least at its beginning. */
    static final int CAPITALS = 1 << 4;
    /** Accents as in the phrase: in phrases this short they tell words apart, as in Vietnamese {@code Ý} and {@code ảnh}. */
    static final int ACCENTS = 1 << 5;
    /** Not in the middle of a run of letters of a script without spaces. */
    static final int APART = 1 << 6;
    /** Not directly after another Hangul syllable. */
    static final int HANGUL_START = 1 << 7;
    /** May be glued to a number before it if a colon follows: {@code 2021Bild: X}. */
    static final int GLUED = 1 << 8;
    /** Between two words of which at least one can be a name; punctuation, between two letters of a script without spaces. */
    static final int JOINS = 1 << 9;
    /** At the start, after a separator or a number, or with a capital. */
    static final int OPENS = 1 << 10;
    /** Before a separator or the end of the line, or in capitals throughout. */
    static final int SET_OFF = 1 << 11;
    /** Not the first part of a compound with a hyphen: {@code By-laws}. */
    static final int NO_COMPOUND = 1 << 12;
    /** Not before a word that cannot be a name. */
    static final int BEFORE_NAME = 1 << 13;

    private static final int SHORT_NAME = 4;

    private Conditions() {}

    /** @param code whether the term is also a word or another name */
    static int of(Term term, boolean code) {
        int conditions = switch (term.anchor()) {
            case WHOLE -> AT_START | AT_END;
            case START -> AT_START;
            case END -> AT_END;
            case ANYWHERE -> 0;
        };
        return conditions
                | switch (term.category()) {
                    case RESIDUE -> isCounted(term) ? NUMBERS_AROUND : 0;
                    case AGENCY, HOUSE -> code || hasDigit(term.phrase()) ? AS_WRITTEN : 0;
                    case PUBLISHER -> hasDigit(term.phrase()) ? AS_WRITTEN : 0;
                    case COUNTRY -> country(term);
                    case SECTION -> CAPITALS | APART;
                    case CREDIT_MARKER -> GLUED | (hasAccent(term.phrase()) ? accents(term) : 0);
                    case CONJUNCTION -> JOINS;
                    case SOURCE_WITH -> BEFORE_NAME;
                    case PUBLISHED, UPDATED -> OPENS | GLUED;
                    case READING_TIME -> OPENS;
                    case RUBRIC -> SET_OFF;
                    case BYLINE_PREFIX -> NO_COMPOUND;
                    default -> 0;
                };
    }

    /** Whether the term only hides others that lie within it. */
    static boolean isMask(Term term) {
        return term.category() == Category.COUNTRY && term.kind().isEmpty();
    }

    /** The places, as bits, of the capitals among the first 64 match keys of a phrase, spaces not counted. */
    static long capitals(String phrase) {
        Folded folded = Folding.fold(phrase);
        long capitals = 0;
        int place = 0;
        for (int i = 0; i < folded.length() && place < Long.SIZE; i++) {
            if (folded.charAt(i) != ' ') {
                capitals |= isCapital(phrase.charAt(folded.start(i))) ? 1L << place : 0;
                place++;
            }
        }
        return capitals;
    }

    static boolean isCapital(char c) {
        return Character.toLowerCase(c) != c;
    }

    /** Whether a capital could stand in its place; not so in Georgian, which has capitals but does not begin words with them. */
    static boolean isSmall(char c) {
        return Character.toTitleCase(c) != c;
    }

    private static int country(Term term) {
        if (isMask(term)) {
            return 0;
        }
        return CAPITALS | HANGUL_START | accents(term);
    }

    private static int accents(Term term) {
        return term.phrase().length() <= SHORT_NAME ? ACCENTS : 0;
    }

    private static boolean isCounted(Term term) {
        return term.anchor() == Anchor.WHOLE
                && (term.kind().equals("share") || term.kind().equals("comments"));
    }

    /** Of Latin letters: Greek has none in capitals, and Indic and Arabic signs come and go. */
    private static boolean hasAccent(String phrase) {
        return phrase.chars().anyMatch(c -> c > '\u007F' && UnicodeScript.of(c) == UnicodeScript.LATIN);
    }

    private static boolean hasDigit(String phrase) {
        return phrase.chars().anyMatch(Character::isDigit);
    }
}
