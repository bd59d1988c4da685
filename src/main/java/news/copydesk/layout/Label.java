package news.copydesk.layout;

import java.util.Locale;

/** The states of the chain model: what a line can be before the lexicon names its kind. */
enum Label {
    HEADLINE,
    DEK,
    BYLINE,
    DATE,
    TAGS,
    CAPTION,
    CREDIT,
    PARAGRAPH,
    INTERTITLE,
    /** A cross-reference inside the story. */
    CROSS_REFERENCE,
    /** A title in a list of links after the story. */
    LINK,
    OTHER;

    private static final Label[] ALL = values();
    static final int COUNT = ALL.length;

    static Label at(int number) {
        return ALL[number];
    }

    /** The label as the weights file spells it. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
