package news.copydesk.enrich.name;

import java.util.Locale;
import java.util.Set;

/** Puts names right that are printed in capitals, whole or but for the given name. */
final class Capitals {

    private final Set<String> smallWords;

    Capitals(Set<String> smallWords) {
        this.smallWords = smallWords;
    }

    /** @param turkish whether the small form of a capital I has no dot */
    String ordinary(String name, boolean turkish) {
        boolean whole = isShouted(name);
        String[] words = Names.words(name);
        boolean family =
                !whole && words.length > 1 && isShouted(words[words.length - 1]) && !isNumeral(words[words.length - 1]);
        int from = whole ? 0 : family ? name.lastIndexOf(' ') + 1 : name.length();
        StringBuilder out = new StringBuilder(name.length());
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(start && !isSmallWord(name, i) || i < from ? c : turkish && c == 'I' ? 'ı' : small(name, i));
            start = !Character.isLetter(c);
        }
        return out.toString();
    }

    private static boolean isNumeral(String word) {
        return word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    /** Whether a word begins there that stays small within a name: {@code MAREIKE VON DER HEIDE}, {@code CIUDAD DE MÉXICO}. */
    private boolean isSmallWord(String name, int at) {
        int end = name.indexOf(' ', at);
        return at > 0
                && end > at
                && name.charAt(at - 1) == ' '
                && smallWords.contains(name.substring(at, end).toLowerCase(Locale.ROOT));
    }

    /** A Greek sigma that ends a word has another form. */
    private static char small(String name, int at) {
        boolean ends = at + 1 == name.length() || !Character.isLetter(name.charAt(at + 1));
        return name.charAt(at) == 'Σ' && ends ? 'ς' : Character.toLowerCase(name.charAt(at));
    }

    private static boolean isShouted(String name) {
        int upper = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        return upper > 3;
    }
}
