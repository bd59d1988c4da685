package news.copydesk.enrich.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** Photographers whom only a word for "and" holds apart: {@code Ann Lee and Tom Reed}, {@code תומר לוי ומוטי כהן}. */
final class JointNames {

    /** Two names and what joins them. */
    private static final int FEWEST_WORDS = 3;

    private final CreditKnowledge known;
    private final Set<String> and;

    JointNames(CreditKnowledge known, Vocabulary vocabulary) {
        this.known = known;
        this.and = vocabulary.set(WordList.PEOPLE_AND);
    }

    /** The people one by one if each of them is a full name; else empty. */
    List<String> split(String part) {
        String[] words = Names.words(part);
        if (words.length < FEWEST_WORDS) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean uncased = Script.isUncased(part);
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean joined = uncased && i >= 2 && i + 2 <= words.length && known.uncased.isJoined(word);
            boolean joins = word.equals("&") || and.contains(word.toLowerCase(Locale.ROOT));
            if ((joined || joins) && name.length() > 0) {
                names.add(name.toString());
                name.setLength(0);
            }
            if (!joins) {
                name.append(name.length() > 0 ? " " : "").append(joined ? word.substring(1) : word);
            }
        }
        names.add(name.toString());
        boolean people = names.size() > 1
                && known.agencies.find(part).isEmpty()
                && names.stream().allMatch(this::isPerson)
                && (!isLatin(part) || names.stream().anyMatch(this::hasGivenName));
        return people ? names : List.of();
    }

    private boolean isPerson(String name) {
        return known.names.isPerson(name) && known.agencies.find(name).isEmpty() && !known.hasUncasedPaper(name);
    }

    private static boolean isLatin(String name) {
        return Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.LATIN;
    }

    private boolean hasGivenName(String name) {
        String[] words = Names.words(name);
        return known.isGivenName(words[0]) || known.isGivenName(words[words.length - 1]);
    }
}
