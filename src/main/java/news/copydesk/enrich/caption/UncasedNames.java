package news.copydesk.enrich.caption;

import java.util.List;
import java.util.Set;
import news.copydesk.enrich.name.Script;
import news.copydesk.enrich.name.UncasedWords;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/**
 * The name that ends at a place of a line in a script without capitals, judged by titles, surnames and what cannot be part of a name;
 * rather none than a wrong one.
 */
final class UncasedNames {

    private static final int LONGEST_HAN = 6;
    private static final int LONGEST_KATAKANA = 14;
    private static final int LONGEST_HANGUL = 4;
    private static final int LONGEST_WORD = 40;
    /** Characters of most names in Japan, two for the family and two for the person. */
    private static final int JAPANESE_NAME = 4;

    private final Set<String> titles;
    private final String surnames;
    private final Set<String> noNames;
    private final Set<String> firstOfThree;
    private final List<String> servants;
    private final UncasedWords known;

    UncasedNames(Vocabulary vocabulary) {
        titles = vocabulary.set(WordList.PEOPLE_TITLES);
        surnames = String.join("", vocabulary.list(WordList.PEOPLE_SURNAMES));
        noNames = vocabulary.set(WordList.PEOPLE_NO_NAMES);
        firstOfThree = vocabulary.set(WordList.PEOPLE_FIRST_OF_THREE);
        servants = vocabulary.list(WordList.PEOPLE_SERVANTS);
        known = new UncasedWords(vocabulary);
    }

    /** The name that ends before {@code end}; empty if there is none to be sure of. */
    String before(String text, int end) {
        int stop = end;
        while (stop > 0 && text.charAt(stop - 1) == ' ') {
            stop--;
        }
        if (stop == 0) {
            return "";
        }
        char last = text.charAt(stop - 1);
        if (last >= 0xAC00 && last <= 0xD7A3) {
            return korean(text, stop);
        }
        if (Script.isEastAsian(String.valueOf(last)) || last == 'ー') {
            return chineseOrJapanese(text, stop);
        }
        return Character.isLetter(last)
                        || Character.getType(last) == Character.NON_SPACING_MARK
                        || Character.getType(last) == Character.COMBINING_SPACING_MARK
                ? spaced(text, stop)
                : "";
    }

    private String korean(String text, int stop) {
        int end = stop;
        String word = wordBefore(text, end);
        if (titles.contains(word)) {
            end = end - word.length() - 1;
            word = end > 0 ? wordBefore(text, end) : "";
        } else {
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

    private String chineseOrJapanese(String text, int stop) {
        int end = stop;
        boolean titled = false;
        for (int length = Math.min(4, stop - 1); length >= 1 && !titled; length--) {
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
            if (from >= 0 && surnames.indexOf(run.charAt(from)) >= 0) {
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

    /** Two words, or three where the first of them never stands alone; none of them a title or, in Arabic, an adjective. */
    private String spaced(String text, int stop) {
        String last = wordBefore(text, stop);
        int start = stop - last.length();
        int words = 1;
        boolean article = known.hasArticle(last);
        while (start > 1 && text.charAt(start - 1) == ' ' && words < 4) {
            String word = wordBefore(text, start - 1);
            boolean inner = firstOfThree.contains(word);
            if (word.isEmpty()
                    || noNames.contains(word)
                    || words >= 2 && !inner && !(words == 2 && article)
                    || known.hasArticle(word) && !precededByServant(text, start - 1 - word.length())) {
                break;
            }
            start = start - 1 - word.length();
            words++;
        }
        return words >= 2 && !noNames.contains(last) ? text.substring(start, stop) : "";
    }

    private boolean precededByServant(String text, int at) {
        for (String servant : servants) {
            int start = at - servant.length() - 1;
            if (start >= 0 && text.startsWith(servant + " ", start)) {
                return true;
            }
        }
        return false;
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && " ,،、.。:(（「『\"“".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }
}
