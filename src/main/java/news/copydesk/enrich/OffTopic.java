package news.copydesk.enrich;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.copydesk.article.Place;
import news.copydesk.article.Role;

/**
 * Whether a caption is about something else: it names somebody or somewhere, and the article's headline, dek and body name none
 * of it. In scripts without capitals a caption has no names that could be told from words, so none is called off topic.
 */
final class OffTopic {

    private static final int LEAST_NAME = 3;

    private final Set<String> words = new HashSet<>();
    private final Set<String> countries = new HashSet<>();

    OffTopic(Copy copy, List<Place> places) {
        for (Role role : List.of(Role.HEADLINE, Role.DEK, Role.PARAGRAPH, Role.INTERTITLE)) {
            copy.texts(role).forEach(text -> names(text, words, true));
        }
        places.forEach(place -> countries.add(place.country()));
    }

    boolean isOffTopic(String caption, List<Place> places) {
        if (words.isEmpty() || places.stream().anyMatch(place -> countries.contains(place.country()))) {
            return false;
        }
        Set<String> named = new HashSet<>();
        names(caption, named, false);
        return !named.isEmpty() && named.stream().noneMatch(words::contains);
    }

    /** Words with a capital, in small letters; of the first word of a sentence a capital says nothing, unless all are wanted. */
    private static void names(String text, Set<String> into, boolean first) {
        int start = -1;
        boolean opens = true;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (Character.isUpperCase(text.charAt(start)) && i - start >= LEAST_NAME && (first || !opens)) {
                    into.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                }
                opens = c == '.' || c == '!' || c == '?' || c == ':';
                start = -1;
            }
        }
    }
}
