package news.copydesk.enrich.caption;

import java.util.Set;
import news.copydesk.rules.Characters;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** The name that ends at a place of a line in Chinese, Japanese or Korean, judged by titles, surnames and its length. */
final class EastAsianNamesBefore {

    private static final int LONGEST_HAN = 6;
    private static final int LONGEST_KATAKANA = 14;
    private static final int LONGEST_HANGUL = 4;
    private static final int LONGEST_TITLE = 6;
    /** Characters of most names in Japan, two for the family and two for the person. */
    private static final int JAPANESE_NAME = 4;

    private final Set<String> titles;
    private final Characters surnames;

    EastAsianNamesBefore(Vocabulary vocabulary) {
        titles = vocabulary.set(WordList.PEOPLE_TITLES);
        surnames = Characters.of(vocabulary.list(WordList.PEOPLE_SURNAMES));
    }

    /** In Hangul: the word there, without the title behind it or glued to it; empty if it is none. */
    String korean(String text, int stop) {
        int end = stop;
        String word = SpacedNamesBefore.wordBefore(text, end);
        boolean titled = titles.contains(word);
        while (titles.contains(word)) {
            end = end - word.length() - 1;
            word = end > 0 ? SpacedNamesBefore.wordBefore(text, end) : "";
        }
        if (!titled) {
            for (int cut = word.length() - 1; cut >= 2; cut--) {
                if (titles.contains(word.substring(cut))) {
                    word = word.substring(0, cut);
                    break;
                }
            }
        }
        boolean hangul = !word.isEmpty() && word.chars().allMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
        return hangul && word.length() >= 2 && word.length() <= LONGEST_HANGUL ? word : "";
    }

    /** In Han or katakana: the characters there, without titles; empty if they are none to be sure of. */
    String chineseOrJapanese(String text, int stop) {
        int end = stop;
        boolean titled = false;
        for (int length = Math.min(LONGEST_TITLE, stop - 1); length >= 1 && !titled; length--) {
            if (titles.contains(text.substring(stop - length, stop))) {
                end = stop - length;
                titled = true;
            }
        }
        int start = runStart(text, end);
        String run = text.substring(start, end);
        if (run.indexOf('・') > 0 || run.indexOf('·') > 0 || !run.isEmpty() && isKatakana(run.charAt(0))) {
            return run.length() <= LONGEST_KATAKANA ? run : "";
        }
        int title = afterTitle(run);
        if (title > 0 && run.length() - title >= 2 && run.length() - title <= LONGEST_HAN) {
            return run.substring(title);
        }
        if (titled && run.length() >= 2 && run.length() <= LONGEST_HAN) {
            return run;
        }
        for (int length = 3; length >= 2; length--) {
            int from = run.length() - length;
            if (from >= 0 && surnames.has(run.charAt(from))) {
                return run.substring(from);
            }
        }
        return run.length() == JAPANESE_NAME && hasKana(text) ? run : "";
    }

    private static boolean hasKana(String text) {
        return text.chars().anyMatch(c -> c >= 0x3040 && c <= 0x309F);
    }

    /** Where a title within the run ends that has the name behind it; 0 if there is none. */
    private int afterTitle(String run) {
        for (int at = run.length() - 2; at > 0; at--) {
            for (int length = 2; length <= Math.min(3, at); length++) {
                if (titles.contains(run.substring(at - length, at))) {
                    return at;
                }
            }
        }
        return 0;
    }

    /** Back over characters of the same kind: Han, or katakana with the points within foreign names. */
    private static int runStart(String text, int end) {
        int start = end;
        boolean katakana = end > 0 && isKatakana(text.charAt(end - 1));
        while (start > 0 && end - start < LONGEST_KATAKANA) {
            char c = text.charAt(start - 1);
            boolean han = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
            if (c == '·' ? start == end : !(katakana ? isKatakana(c) : han)) {
                break;
            }
            start--;
        }
        return start;
    }

    private static boolean isKatakana(char c) {
        return c >= 0x30A0 && c <= 0x30FF;
    }
}
