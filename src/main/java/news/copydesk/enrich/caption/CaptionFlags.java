package news.copydesk.enrich.caption;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;

/** What single words of a caption say about its picture: that it is old, or a symbol, and what may not be done with it. */
final class CaptionFlags {

    private CaptionFlags() {}

    /** A word of that category, unless it is part of another's: {@code Foto: Arquivo pessoal} is handed out, not old. */
    static boolean has(MarkedLine line, Category category) {
        if (!line.has(category)) {
            return false;
        }
        for (Hit hit : line.hits()) {
            if (hit.term().category() == category && !isWithinHandout(line, hit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithinHandout(MarkedLine line, Hit hit) {
        for (Hit other : line.hits()) {
            boolean handout =
                    other.term().category() == Category.HANDOUT || other.term().category() == Category.SUPPLIED;
            boolean within = other.start() < hit.end() && hit.end() <= other.end() && other.end() > hit.start();
            if (handout && within && (other.end() > hit.end() || other.start() < hit.start())) {
                return true;
            }
        }
        return false;
    }

    /** The restrictions that it names, as printed, in small letters. */
    static List<String> rights(MarkedLine line) {
        // One phrase can be of several languages.
        Set<String> rights = new LinkedHashSet<>();
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.RIGHTS) {
                rights.add(line.text().substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(rights);
    }
}
