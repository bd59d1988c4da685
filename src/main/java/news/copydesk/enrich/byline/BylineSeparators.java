package news.copydesk.enrich.byline;

/** The signs and small words that separate the names of a byline. */
final class BylineSeparators {

    private static final String OPENING = "([（［【";
    private static final String BARS = "|/+;©®)]）］】：:•·∙⋅›»«\"“”„‹>—";
    private static final int LONGEST_ABBREVIATION = 4;

    private final BylineMask mask;
    private final String text;
    private final PaperJoiners joiners;

    BylineSeparators(BylineMask mask, PaperJoiners joiners) {
        this.mask = mask;
        this.joiners = joiners;
        this.text = mask.text();
    }

    /** What kind of separator begins there, as {@link BylineParts.Part#joint()} has it. */
    char joint(int at) {
        char c = mask.at(at);
        if (c == ',' || c == '，' || c == '،') {
            return ',';
        }
        if (OPENING.indexOf(c) >= 0) {
            return '(';
        }
        if (c == ' ' && Character.isLetter(text.charAt(at + 1))) {
            return 'f';
        }
        if (c == '=' || c == '＝') {
            return '=';
        }
        return text.charAt(at) == BylineMask.BAR ? BylineMask.BAR : BylineMask.OTHER;
    }

    /** How many characters separate there; 0 if none does. */
    int width(int at) {
        char c = mask.at(at);
        if (BARS.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0 || ",，、،=＝".indexOf(c) >= 0) {
            return 1;
        }
        if (c == ' ' && at + 2 < mask.length() && mask.at(at + 2) == ' ' && "-–—ـ".indexOf(mask.at(at + 1)) >= 0) {
            return 3;
        }
        int joiner = c == ' ' ? joiners.widthAt(text, at) : 0;
        if (joiner > 0) {
            return joiner;
        }
        boolean stop = c == '.' && at >= 3 && at + 1 < mask.length() && mask.at(at + 1) == ' ';
        return stop && Character.isLetter(mask.at(at - 1)) && wordLength(at) > LONGEST_ABBREVIATION ? 1 : 0;
    }

    /** How many letters end there. */
    private int wordLength(int end) {
        int start = end;
        while (start > 0 && Character.isLetter(mask.at(start - 1))) {
            start--;
        }
        return end - start;
    }
}
