package news.copydesk.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.Depicted;
import news.copydesk.article.Depicted.Position;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;

/**
 * The people whom a caption points out: the name before a bracket that gives a position, a party or an age. {@code Ilhan Omar
 * (D-MN) (L)} is one person, on the left.
 */
final class People {

    private static final int MOST_WORDS = 4;

    private static final Map<String, Position> POSITIONS = Map.ofEntries(
            Map.entry("left", Position.LEFT),
            Map.entry("right", Position.RIGHT),
            Map.entry("centre", Position.CENTRE),
            Map.entry("second-from-left", Position.SECOND_FROM_LEFT),
            Map.entry("second-from-right", Position.SECOND_FROM_RIGHT),
            Map.entry("front", Position.FRONT),
            Map.entry("back", Position.BACK));

    /** Words that stand before a name without being part of it, by their endings, in several languages. */
    private static final Set<String> TITLE_ENDINGS = WordSet.of("""
            minister ministre ministro ministra präsident präsidentin president presidente président kanzler
            kanzlerin chef chefin trainer sprecher sprecherin speaker senator house premier coach king queen
            prince princess captain mayor governor chancellor secretary leader director general leutnant actor
            actress singer mp us
            """);

    private People() {}

    static List<Depicted> in(MarkedLine line, int end) {
        String text = line.text();
        List<Depicted> people = new ArrayList<>();
        int i = 0;
        while (i < end) {
            if (text.charAt(i) == '(' || text.charAt(i) == '（') {
                int group = groupEnd(text, i, end);
                String name = nameBefore(text, i);
                Optional<Position> position = position(line, i, group);
                if (!name.isEmpty() && (position.isPresent() || isTag(text, i, group)) && !isKnown(people, name)) {
                    people.add(new Depicted(name, position));
                }
                i = group;
            } else {
                i++;
            }
        }
        return people;
    }

    private static boolean isKnown(List<Depicted> people, String name) {
        return people.stream().anyMatch(person -> person.name().equals(name));
    }

    /** The end of a run of brackets with nothing but spaces between them. */
    private static int groupEnd(String text, int open, int end) {
        int at = open;
        while (true) {
            int close = at;
            while (close < end && text.charAt(close) != ')' && text.charAt(close) != '）') {
                close++;
            }
            int next = close + 1;
            while (next < end && text.charAt(next) == ' ') {
                next++;
            }
            if (next >= end || text.charAt(next) != '(') {
                return Math.min(end, close + 1);
            }
            at = next;
        }
    }

    private static Optional<Position> position(MarkedLine line, int from, int to) {
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.POSITION && hit.start() >= from && hit.end() <= to) {
                return Optional.ofNullable(POSITIONS.get(hit.term().kind()));
            }
        }
        return Optional.empty();
    }

    /** A party with its state, or an age: {@code (D-MN)}, {@code (CDU)}, {@code (45)}. */
    private static boolean isTag(String text, int open, int end) {
        String inside = text.substring(
                open + 1, Math.max(open + 1, text.indexOf(')', open) < 0 ? end - 1 : text.indexOf(')', open)));
        boolean age = inside.length() == 2 && inside.chars().allMatch(Character::isDigit);
        boolean party = inside.length() >= 2
                && inside.length() <= 8
                && Character.isUpperCase(inside.charAt(0))
                && inside.chars().filter(Character::isUpperCase).count() * 2 >= inside.length()
                && inside.indexOf(' ') < 0;
        return age || party;
    }

    /** Back from the bracket over capitalised words and the particles between them, not over titles. */
    private static String nameBefore(String text, int bracket) {
        int end = bracket;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        int words = 0;
        int at = end;
        while (at > 0 && words < MOST_WORDS) {
            int wordStart = text.lastIndexOf(' ', at - 1) + 1;
            String word = text.substring(wordStart, at);
            if (word.isEmpty() || endsPhrase(word, words == 0) || isTitle(word)) {
                break;
            }
            boolean capital = Character.isUpperCase(word.charAt(0));
            if (!capital && !Names.isParticle(word) || !capital && word.length() > 3) {
                break;
            }
            if (capital) {
                start = wordStart;
            }
            words++;
            at = wordStart - 1;
        }
        String name = text.substring(start, end);
        return name.indexOf(' ') > 0 ? name : "";
    }

    private static boolean endsPhrase(String word, boolean last) {
        char c = word.charAt(word.length() - 1);
        if (c == '.') {
            return word.length() > 2 || last;
        }
        return ",;:)\"”»".indexOf(c) >= 0;
    }

    private static boolean isTitle(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return TITLE_ENDINGS.stream().anyMatch(small::endsWith);
    }
}
