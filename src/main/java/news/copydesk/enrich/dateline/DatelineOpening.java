package news.copydesk.enrich.dateline;

import news.copydesk.enrich.name.Names;

/**
 * A place before a colon or full stop if it is in capitals, {@code NEW DELHI: The}, {@code WIEN. Die}, or in brackets, {@code (Ottawa) Le}.
 * Words can stand so as well, so that only the story's first line is asked.
 */
final class DatelineOpening {

    private static final int LONGEST = 30;
    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 3;

    private final String text;
    private final int end;
    private final String place;

    DatelineOpening(String text) {
        this.text = text;
        boolean bracket = text.startsWith("(");
        int close = close(bracket);
        String words = close < 0 ? "" : text.substring(bracket ? 1 : 0, close);
        boolean found =
                (bracket ? isCapitalised(words) && !isShouted(words) : isShouted(words)) && sentenceFollows(close + 1);
        this.end = found ? close + 1 : -1;
        this.place = found ? words : "";
    }

    /** Where it ends; -1 if there is none. */
    int end() {
        return end;
    }

    /** As printed. */
    String place() {
        return place;
    }

    private int close(boolean bracket) {
        for (int i = 1; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            if (bracket ? c == ')' : c == ':' || c == '.') {
                return i;
            }
            if (!Character.isLetter(c) && " -\u2019'".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private boolean sentenceFollows(int at) {
        return at + 2 < text.length() && text.charAt(at) == ' ' && Character.isUpperCase(text.charAt(at + 1));
    }

    private static boolean isCapitalised(String words) {
        String[] all = Names.words(words);
        for (String word : all) {
            if (!Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return all.length > 0 && all.length <= MOST_WORDS && words.length() >= SHORTEST;
    }

    private static boolean isShouted(String words) {
        return isCapitalised(words) && words.chars().noneMatch(Character::isLowerCase);
    }
}
