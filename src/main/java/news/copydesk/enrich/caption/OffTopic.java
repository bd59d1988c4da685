package news.copydesk.enrich.caption;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.copydesk.article.Block;
import news.copydesk.article.Place;
import news.copydesk.article.Role;
import news.copydesk.enrich.copy.Copy;

/**
 * Whether a caption is about something else: it names somebody or somewhere, and the article's headline, dek and body name none
 * of it. In scripts without capitals a caption has no names that could be told from words, so none is called off topic.
 */
final class OffTopic {

    private static final Set<Role> OWN_TEXT = EnumSet.of(Role.HEADLINE, Role.DEK, Role.PARAGRAPH, Role.INTERTITLE);

    private final Copy copy;
    private final Set<String> countries = new HashSet<>();
    /** The names of the blocks before {@link #next}: read on only as far as a caption needs, most need the headline alone. */
    private final NameHashes words = new NameHashes();

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
        NameHashes named = new NameHashes();
        named.addNames(caption, false);
        return !named.isEmpty() && !isShared(named) && !words.isEmpty();
    }

    private boolean isShared(NameHashes named) {
        boolean shared = words.hasAny(named);
        while (!shared && next < copy.size()) {
            Block block = copy.blocks().get(next++);
            if (OWN_TEXT.contains(block.role())) {
                words.addNames(block.text(), true);
                shared = words.hasAny(named);
            }
        }
        return shared;
    }
}
