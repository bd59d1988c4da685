package news.copydesk.enrich.credit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;

/** Words of credits that belong to somebody's name: the archive of {@code Nationaal Archief}, the picture of a museum's. */
final class WordsInNames {

    /** What ends a name. */
    private static final String ENDS = "/|,;:()[]©+=";

    private static final Set<Category> OF_CREDITS = Set.of(
            Category.AGENCY,
            Category.HOUSE,
            Category.CREDIT_MARKER,
            Category.CREDIT_SUFFIX,
            Category.ARCHIVE,
            Category.HANDOUT,
            Category.SUPPLIED);

    private static final int SHORTEST_ADJECTIVE = 5;

    private final String raw;
    private final List<Hit> hits;
    private final CreditKnowledge known;

    WordsInNames(String raw, List<Hit> hits, CreditKnowledge known) {
        this.raw = raw;
        this.hits = hits;
        this.known = known;
    }

    /** {@code Narodowe Archiwum Cyfrowe}: a capital among words of a name, nothing else that is known beside it. */
    boolean isWithin(Hit hit) {
        int before = raw.lastIndexOf(' ', Math.max(0, hit.start() - 2)) + 1;
        return hit.start() > 1
                && hit.end() + 1 < raw.length()
                && raw.charAt(hit.start() - 1) == ' '
                && raw.charAt(hit.end()) == ' '
                && Character.isLetter(raw.charAt(hit.start() - 2))
                && Character.isLetter(raw.charAt(hit.end() + 1))
                && Character.isUpperCase(raw.charAt(hit.start()))
                && !Script.isInCapitals(raw.substring(hit.start(), hit.end()))
                && raw.substring(hit.start(), hit.end()).indexOf(' ') < 0
                && hits.stream()
                        .noneMatch(
                                other -> !isSame(other, hit) && other.start() < hit.end() + 2 && other.end() > before);
    }

    /** {@code Ana de la Fuente}: a capital behind a small word of names, and no colon. */
    boolean isFamily(Hit hit) {
        int end = hit.start() - 1;
        int before = raw.lastIndexOf(' ', Math.max(0, end - 1)) + 1;
        int next = hit.end();
        while (next < raw.length() && raw.charAt(next) == ' ') {
            next++;
        }
        return before > 0
                && before < end
                && raw.charAt(end) == ' '
                && known.names.isParticle(raw.substring(before, end))
                && Character.isUpperCase(raw.charAt(hit.start()))
                && raw.substring(hit.start(), hit.end()).indexOf(' ') < 0
                && (next == raw.length() || raw.charAt(next) != ':');
    }

    private static boolean isSame(Hit other, Hit hit) {
        return other.start() == hit.start() && other.end() == hit.end();
    }

    private boolean isEndOfWord(int at) {
        return hits.stream()
                .anyMatch(hit -> hit.end() == at
                        && (hit.term().category() == Category.CREDIT_MARKER
                                || hit.term().category() == Category.HANDOUT
                                || hit.term().category() == Category.PROVIDER));
    }

    /** {@code Nationaal Archief}, {@code Archives départementales}: a body of its own, not whose picture is old. */
    boolean isArchive(Hit hit) {
        // Asked of every marker, and hardly any is one.
        boolean archive = hits.stream()
                .anyMatch(other -> isSame(other, hit) && other.term().category() == Category.ARCHIVE);
        return archive && isBody(hit);
    }

    private boolean isBody(Hit hit) {
        int start = hit.start();
        while (start > 0 && ENDS.indexOf(raw.charAt(start - 1)) < 0 && !isEndOfWord(start)) {
            start--;
        }
        int end = hit.end();
        while (end < raw.length() && ENDS.indexOf(raw.charAt(end)) < 0) {
            end++;
        }
        String name = raw.substring(start, end).strip();
        String[] words = Names.words(name);
        int from = start;
        int to = end;
        boolean alone = hits.stream()
                .allMatch(other -> isSame(other, hit)
                        || other.start() >= to
                        || other.end() <= from
                        || !OF_CREDITS.contains(other.term().category()));
        return alone
                && words.length > 1
                && raw.substring(hit.start(), hit.end()).indexOf(' ') < 0
                && Character.isUpperCase(name.charAt(0))
                && !Script.isInCapitals(name)
                && (raw.substring(start, hit.start()).isBlank()
                        ? known.archiveKinds.contains(words[1].toLowerCase(Locale.ROOT))
                                || Character.isLowerCase(words[1].charAt(0)) && words[1].length() >= SHORTEST_ADJECTIVE
                        : !known.isGivenName(words[0]));
    }
}
