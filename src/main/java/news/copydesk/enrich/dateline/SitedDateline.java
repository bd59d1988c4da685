package news.copydesk.enrich.dateline;

import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.enrich.name.Names;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;

/** A dateline with the site's own name, as Indonesian papers print it: {@code TEMPO.CO, Jakarta -}, {@code Jakarta, CNN Indonesia --}. */
final class SitedDateline {

    private static final int LONGEST = 60;

    private final DatelineHead head;
    private final MarkedLine line;
    private final String text;
    private final int dash;

    SitedDateline(DatelineHead head, MarkedLine line) {
        this.head = head;
        this.line = line;
        this.text = head.text();
        this.dash = dash();
    }

    Optional<Dateline> read() {
        int comma = text.indexOf(", ");
        if (dash < 0 || comma < 0 || comma > dash) {
            return Optional.empty();
        }
        String first = text.substring(0, comma).strip();
        String second = text.substring(comma + 2, dash).strip();
        boolean siteFirst = Names.isDomain(first) && isPlace(second);
        boolean siteSecond = isPlace(first) && (Names.isDomain(second) || isHouse(comma + 2));
        if (!siteFirst && !siteSecond) {
            return Optional.empty();
        }
        return Optional.of(head.dateline(end(), siteFirst ? second : first, Optional.empty(), Optional.empty()));
    }

    /** {@code Jakarta - }: one or two words with capitals; only where a language's papers are known to print it so. */
    Optional<Dateline> plain() {
        String place = dash < 0 ? "" : text.substring(0, dash).strip();
        return isPlace(place) && Names.words(place).length <= 2
                ? Optional.of(head.dateline(end(), place, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private int dash() {
        for (int i = 1; i + 1 < Math.min(text.length(), LONGEST); i++) {
            boolean sign = "-–—".indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ';
            if (sign && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '-')) {
                return i;
            }
        }
        return -1;
    }

    private int end() {
        int end = dash;
        while (end < text.length() && "-–—".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isPlace(String words) {
        for (String word : Names.words(words)) {
            if (!Character.isUpperCase(word.charAt(0)) || !word.chars().allMatch(Character::isLetter)) {
                return false;
            }
        }
        return words.length() >= 4 && Names.words(words).length <= 3;
    }

    private boolean isHouse(int at) {
        for (Hit hit : line.hits()) {
            if (hit.start() == at && hit.term().category() == Category.HOUSE) {
                return true;
            }
        }
        return false;
    }
}
