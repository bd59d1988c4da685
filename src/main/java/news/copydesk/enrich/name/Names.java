package news.copydesk.enrich.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.copydesk.rules.Endings;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;
import news.copydesk.text.Letters;

/** What a stretch of words can be the name of, judged by capitals and by words that only organisations have. */
public final class Names {

    private static final int MOST_WORDS = 5;
    private static final int LONGEST_UNCASED = 6;

    private final Set<String> organisationWords;
    private final Endings organisationEndings;
    private final Set<String> particles;
    private final Capitals capitals;

    public Names(Vocabulary vocabulary) {
        organisationWords = vocabulary.set(WordList.NAME_ORGANISATION_WORDS);
        organisationEndings = Endings.of(vocabulary.list(WordList.NAME_ORGANISATION_ENDINGS));
        particles = vocabulary.set(WordList.NAME_PARTICLES);
        capitals = new Capitals(vocabulary.set(WordList.NAME_SMALL_WORDS));
    }

    /** Whether the words can be one person's name: two to five, each with a capital or all in an uncased script. */
    public boolean isPerson(String name) {
        String[] words = words(name);
        if (words.length < 2 || words.length > MOST_WORDS) {
            return false;
        }
        int capitalised = 0;
        for (String word : words) {
            String small = word.toLowerCase(Locale.ROOT);
            if (isOrganisationWord(word) || hasDigit(word)) {
                return false;
            }
            char first = word.charAt(0);
            // Anna van 't Hof
            boolean inner = !Character.isLetter(first) || Character.isLowerCase(first);
            if (inner && !particles.contains(small)) {
                return false;
            }
            capitalised += inner ? 0 : 1;
        }
        return capitalised >= 2
                || capitalised == 1 && words.length == 2 && particles.contains(words[0].toLowerCase(Locale.ROOT));
    }

    /** {@code BERTRAND GUAY} as {@code Bertrand Guay}, and {@code Ayşe KAYA} as {@code Ayşe Kaya}; ordinary capitals stay as they are. */
    public String ordinaryCapitals(String name) {
        return ordinaryCapitals(name, Script.isTurkish(name));
    }

    /** @param turkish whether the small form of a capital I has no dot */
    public String ordinaryCapitals(String name, boolean turkish) {
        return capitals.ordinary(name, turkish);
    }

    /** {@code von}, {@code de}: a small word within names, in any letters. */
    public boolean isParticle(String word) {
        return particles.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words of a name; none of them is empty. */
    public static String[] words(String name) {
        List<String> words = new ArrayList<>();
        for (int start = 0, end; start < name.length(); start = end + 1) {
            int space = name.indexOf(' ', start);
            end = space < 0 ? name.length() : space;
            if (end > start) {
                words.add(name.substring(start, end));
            }
        }
        return words.toArray(String[]::new);
    }

    /** Whether it is one short word in a script that has no capitals, as names of East Asia are. */
    public static boolean isUncasedWord(String word) {
        return word.length() >= 2
                && word.length() <= LONGEST_UNCASED
                && word.chars()
                        .allMatch(c -> Character.isLetter(c)
                                && Character.toLowerCase(c) == c
                                && Character.toUpperCase(c) == c);
    }

    /** A word that only organisations have in their names, in any letters and without the signs behind it. */
    public boolean isOrganisationWord(String word) {
        String small = strip(word.toLowerCase(Locale.ROOT));
        return organisationWords.contains(small) || organisationEndings.end(small);
    }

    private static String strip(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Letters.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code tempo.co}: one word with a full stop before its last two to five letters. */
    public static boolean isDomain(String name) {
        int dot = name.lastIndexOf('.');
        return name.indexOf(' ') < 0 && dot > 1 && name.length() - dot >= 3 && name.length() - dot <= 6;
    }
}
