package news.copydesk.enrich;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.copydesk.article.Block;
import news.copydesk.article.Place;
import news.copydesk.article.Role;
import news.copydesk.text.Letters;

/**
 * Whether a caption is about something else: it names somebody or somewhere, and the article's headline, dek and body name none
 * of it. In scripts without capitals a caption has no names that could be told from words, so none is called off topic.
 */
final class OffTopic {

    private static final int LEAST_NAME = 3;
    private static final Set<Role> OWN_TEXT = EnumSet.of(Role.HEADLINE, Role.DEK, Role.PARAGRAPH, Role.INTERTITLE);

    private final Copy copy;
    private final Set<String> countries = new HashSet<>();
    /** The names of the blocks before {@link #next}: read on only as far as a caption needs, most need the headline alone. */
    private final Set<String> words = new HashSet<>();

    private int next;

    OffTopic(Copy copy, List<Place> places) {
        this.copy = copy;
        places.forEach(place -> countries.add(place.country()));
    }

    boolean isOffTopic(String caption, List<Place> places) {
        for (Place place : places) {
            if (countries.contains(place.country())) {
                return false;
            }
        }
        Set<String> named = new HashSet<>();
        names(caption, named, false);
        return !named.isEmpty() && !isShared(named) && !words.isEmpty();
    }

    private boolean isShared(Set<String> named) {
        boolean shared = !Collections.disjoint(named, words);
        while (!shared && next < copy.size()) {
            Block block = copy.blocks().get(next++);
            if (OWN_TEXT.contains(block.role())) {
                names(block.text(), words, true);
                shared = !Collections.disjoint(named, words);
            }
        }
        return shared;
    }

    /** Words with a capital, in small letters; of the first word of a sentence a capital says nothing, unless all are wanted. */
    private static void names(String text, Set<String> into, boolean first) {
        int start = -1;
        boolean opens = true;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Letters.isLetter(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (Letters.isUpperCase(text.charAt(start)) && i - start >= LEAST_NAME && (first || !opens)) {
                    into.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                }
                opens = c == '.' || c == '!' || c == '?' || c == ':';
                start = -1;
            }
        }
    }
}
