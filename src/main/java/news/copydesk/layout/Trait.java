package news.copydesk.layout;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What can be observed of a line. A trait without values is either there or not; one with values has exactly one of them, and
 * a trait whose values are numbers means "up to", the last one "more".
 */
enum Trait {
    // What the line looks like.
    LENGTH("3", "8", "15", "25", "40", "60", "80", "110", "150", "200", "300", "500", "more"),
    WORDS("1", "2", "3", "4", "6", "9", "13", "18", "25", "40", "more"),
    ENDING(
            "stop",
            "question",
            "exclamation",
            "ellipsis",
            "colon",
            "comma",
            "quote",
            "bracket",
            "digit",
            "letter",
            "other"),
    OPENING("upper", "lower", "digit", "quote", "bracket", "dash", "arrow", "uncased", "copyright", "other"),
    CAPITALS("none", "first", "few", "half", "most", "shouted"),
    SENTENCES("none", "one", "two", "3", "more"),
    COMMAS("0", "1", "3", "more"),
    FUNCTION_WORDS("none", "few", "some", "many"),
    DIGITS("none", "some", "many", "most"),
    HAS_QUOTE,
    HAS_COLON("early", "middle", "late"),
    HAS_BAR("1", "more"),
    HAS_ADDRESS("whole", "part"),
    HAS_COPYRIGHT,
    HAS_QUESTION,
    HAS_SHOUTED_START,
    HAS_GLUE,
    ENDS_IN_BRACKETS,
    HAS_YEAR("early", "middle", "late"),
    NAME_LIKE("1", "2", "3", "4", "more", "list"),
    GIVEN_NAME("first", "later"),
    NAME_AND("age", "role", "perhaps"),
    DATELINE,
    KIND("prose", "sentence", "title", "short", "tiny"),

    // Where it stands.
    INDEX("1", "2", "3", "4", "6", "9", "14", "24", "more"),
    FROM_END("1", "2", "4", "8", "16", "32", "more"),
    PROSE_BEFORE("0", "1", "2", "5", "more"),
    PROSE_AFTER("0", "1", "2", "5", "more"),
    SINCE_PROSE("0", "1", "2", "3", "5", "9", "more"),
    UNTIL_PROSE("0", "1", "2", "3", "5", "9", "more"),
    STORY_END("none", "above", "below", "both"),
    BLANK_BEFORE,
    BLANK_AFTER,
    BLOCK_SIZE("1", "2", "3", "5", "more"),
    BLOCK_PLACE("only", "first", "middle", "last"),
    RUN_OF_SHORT("1", "2", "3", "5", "9", "more"),
    PAGE_SIZE("10", "25", "60", "more"),
    HEADLINE_AT("far-below", "2-below", "1-below", "here", "1-above", "2-above", "3-above", "6-above", "far-above"),
    RELATIVE_LENGTH("15", "30", "50", "80", "130", "more"),
    PAGE_CREDITS("0", "1", "3", "more"),

    // Where its words stand elsewhere.
    REPEATED_LATER,
    REPEATED_EARLIER,
    ECHO_OF_HEADLINE("none", "some", "half", "most", "all", "itself"),
    ECHO_IN_BODY("none", "some", "half", "most", "all"),
    HINTED_TITLE,
    SAME_OPENING("previous", "near"),
    ECHO_OF_LINE("holds-line", "holds-name", "in-line", "in-line-as-name"),
    ECHO_IN_NEXT("none", "some", "half", "most"),
    ECHO_NEAR("none", "some", "half", "most", "all"),
    ECHO_AHEAD("none", "some", "half", "most", "all"),
    NAME_ECHO("above", "below", "both"),
    TWIN("same", "longer", "shorter"),
    RIVAL("longer-below", "shorter-below", "longer-above", "shorter-above"),
    SERIES("adjacent", "apart"),

    // What the lexicon knows of it.
    CUE("alone", "separated", "before-title", "running"),
    CUE_KIND("article", "video", "gallery", "dossier", "podcast"),
    RECOMMENDATION,
    SUMMARY,
    LIST_LABEL("cue", "recommendation", "summary"),
    LIST_PLACE("1", "2", "4", "8", "more"),
    FURNITURE(
            "share",
            "newsletter",
            "paywall",
            "comments",
            "advertisement",
            "navigation",
            "consent",
            "rights",
            "embed",
            "other"),
    FURNITURE_WHOLE,
    CAPTION_OPENING("alone", "separated", "before-title", "running"),
    CREDIT_MARKER("start", "middle", "late", "end"),
    CREDIT(
            "bracket",
            "copyright",
            "marker",
            "slash",
            "joined",
            "agency",
            "suffix",
            "equals",
            "reporter",
            "name",
            "bracketed",
            "barred"),
    CREDIT_SHARE("little", "half", "most", "all"),
    CREDITED("behind", "before", "alone"),
    AGENCY("whole", "start", "middle", "late", "end"),
    PICTURE_WORD("archive", "symbolic", "handout", "pool", "supplied", "rights", "running"),
    POSITION("1", "more"),
    BYLINE_PREFIX("alone", "name", "other"),
    BYLINE_DESK,
    BYLINE_ROLE,
    BYLINE_CONJUNCTION,
    PUBLISHED,
    UPDATED,
    READING_TIME,
    DATE_SHARE("little", "half", "most", "all"),
    HAS_TIME,
    SOURCE_LABEL,
    SOURCE_WITH,
    TOPICS,
    RUBRIC,
    SECTION("whole", "part", "row"),
    PUBLISHER,
    COUNTRY("1", "more"),

    // Which language it is in.
    LANGUAGE("same", "other", "short");

    /** Traits that tell where a line stands on the page: of a neighbour they say nothing that they do not say of the line itself. */
    private static final Set<Trait> OWN = EnumSet.of(
            INDEX,
            FROM_END,
            PROSE_BEFORE,
            PROSE_AFTER,
            SINCE_PROSE,
            UNTIL_PROSE,
            STORY_END,
            BLOCK_SIZE,
            RUN_OF_SHORT,
            PAGE_SIZE,
            HEADLINE_AT,
            LIST_LABEL,
            LIST_PLACE,
            SERIES,
            RIVAL,
            ECHO_IN_NEXT,
            ECHO_NEAR,
            ECHO_AHEAD,
            NAME_ECHO,
            PAGE_CREDITS);

    /** Traits that are taken note of from two lines away. */
    private static final Set<Trait> FAR = EnumSet.of(
            KIND,
            ENDING,
            RELATIVE_LENGTH,
            NAME_LIKE,
            GIVEN_NAME,
            CUE,
            RECOMMENDATION,
            FURNITURE,
            CREDIT,
            CREDIT_SHARE,
            CREDITED,
            DATE_SHARE,
            BYLINE_PREFIX,
            SECTION,
            ECHO_OF_HEADLINE,
            REPEATED_EARLIER,
            REPEATED_LATER,
            BLANK_BEFORE);

    /** The value of a trait that was not observed. */
    static final byte ABSENT = 0;

    static final int COUNT = values().length;

    private final TraitValues values;

    Trait(String... values) {
        this.values = new TraitValues(values);
    }

    /** How many values an observation can have, absence among them. */
    int size() {
        return Math.max(1, values.count()) + 1;
    }

    /** To which distance a line's neighbours take note of it, in lines. */
    int reach() {
        return OWN.contains(this) ? 0 : FAR.contains(this) ? 2 : 1;
    }

    /** The value of that name. */
    byte value(String name) {
        byte value = values.number(name);
        if (value == ABSENT) {
            throw new IllegalArgumentException(this + " has no value " + name);
        }
        return value;
    }

    /** Whether that value, which is not absent, is the one of that name. */
    boolean isNamed(byte value, String name) {
        assert value(name) != ABSENT;
        return values.name(value).equals(name);
    }

    /** The value of a number: the first that it does not exceed. */
    byte upTo(int number) {
        return values.upTo(number);
    }

    /** As the weights file spells it: {@code length=25}, {@code has-quote}. */
    String text(int value) {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (value == ABSENT) {
            return "no-" + name;
        }
        return values.count() == 0 ? name : name + "=" + values.name(value);
    }
}
