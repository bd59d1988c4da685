package news.copydesk.enrich.byline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.copydesk.rules.Beginnings;
import news.copydesk.rules.Category;
import news.copydesk.rules.LanguagePack;
import news.copydesk.text.Letters;

/**
 * The phrases of several words that sign, where they stand within a line: {@code Anna Bell as told to Carl Dent}. Single words are asked
 * for elsewhere, as within a line they can be part of a name.
 */
final class InnerPrefixes {

    private static final String ENGLISH = "en";

    private final Map<String, Beginnings> phrases = new HashMap<>();
    private final Predicate<String> isGivenName;

    InnerPrefixes(List<LanguagePack> packs, Predicate<String> isGivenName) {
        this.isGivenName = isGivenName;
        List<String> english = packs.stream()
                .filter(pack -> pack.tag().equals(ENGLISH))
                .flatMap(InnerPrefixes::ofPack)
                .toList();
        for (LanguagePack pack : packs) {
            phrases.put(
                    pack.tag(),
                    Beginnings.inAnyLetters(
                            Stream.concat(ofPack(pack), english.stream()).toList()));
        }
    }

    private static Stream<String> ofPack(LanguagePack pack) {
        return pack.phrases(Category.BYLINE_PREFIX).stream()
                .filter(phrase ->
                        phrase.indexOf(' ') > 0 && Letters.isLetterOrMark(phrase.charAt(phrase.length() - 1)));
    }

    /** Where a phrase of the language, or an English one, ends that begins there; -1 if none does. A given name has to stand behind it. */
    int end(String language, String text, int at) {
        Beginnings known = phrases.get(language);
        return known == null || at > 0 && Letters.isLetterOrMark(text.charAt(at - 1))
                ? -1
                : known.end(text, at, end -> isBeforeName(text, end));
    }

    private boolean isBeforeName(String text, int end) {
        int start = end;
        while (start < text.length() && " :".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int stop = start;
        while (stop < text.length() && (Letters.isLetterOrMark(text.charAt(stop)) || text.charAt(stop) == '-')) {
            stop++;
        }
        // One word alone would be a city: dal nostro inviato Milano.
        boolean more = stop + 1 < text.length() && text.charAt(stop) == ' ';
        return start > end && more && isGivenName.test(text.substring(start, stop));
    }
}
