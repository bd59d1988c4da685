package news.copydesk.enrich.caption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.Depicted;
import news.copydesk.article.Depicted.Position;
import news.copydesk.enrich.name.Names;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.Rulebook;
import news.copydesk.rules.Vocabulary;

/**
 * The people whom a caption points out: the name before a bracket that gives a position, a party or an age. {@code Ilhan Omar
 * (D-MN) (L)} is one person, on the left.
 */
final class People {

    /** With its brackets. What {@code (M)} says in one language is a party in another. */
    private static final int ONE_LETTER = 3;
    /** So much of a caption is looked at: a longer one is a text, and each bracket of it is compared with each position. */
    private static final int LONGEST = 5_000;

    private final RowOfPeople rows;
    private final NamesBefore before;

    People(Rulebook rules) {
        Vocabulary vocabulary = rules.vocabulary();
        Names names = new Names(vocabulary);
        rows = new RowOfPeople(vocabulary, names);
        before = new NamesBefore(vocabulary, rules.givenNames(), names);
    }

    /** @param languages of the caption and of its page, which need not be the same */
    List<Depicted> in(MarkedLine line, int end, Set<String> languages) {
        String text = line.text();
        int last = Math.min(end, LONGEST);
        List<Hit> positions = line.hits().stream()
                .filter(hit -> hit.term().category() == Category.POSITION && hit.end() <= last)
                .toList();
        Map<String, Depicted> people = new LinkedHashMap<>();
        int i = 0;
        while (i < last) {
            if (text.charAt(i) == '(' || text.charAt(i) == '（') {
                int group = groupEnd(text, i, last);
                String name = before.nameBefore(text, i);
                Optional<Position> position = position(text, positions, i, group, languages);
                if (!name.isEmpty() && (position.isPresent() || isTag(text, i, group))) {
                    people.putIfAbsent(name, new Depicted(name, position));
                }
                i = group;
            } else {
                i++;
            }
        }
        for (Hit hit : positions) {
            aside(text, hit, last).forEach(person -> people.putIfAbsent(person.name(), person));
        }
        return List.copyOf(people.values());
    }

    /** {@code Ann Lee, left, …} and {@code From left: Ann Lee, Tom Reed and …}. */
    private List<Depicted> aside(String text, Hit hit, int end) {
        Optional<Position> position = Positions.of(text, hit);
        boolean closed = hit.end() >= end || ",.;".indexOf(text.charAt(hit.end())) >= 0;
        boolean inside = text.charAt(hit.start()) == ',';
        int comma = inside ? hit.start() : hit.start() - 2;
        if (position.isPresent() && comma > 0 && (inside || closed) && text.startsWith(", ", comma)) {
            String name = before.nameBefore(text, comma);
            return name.isEmpty() ? List.of() : List.of(new Depicted(name, position));
        }
        boolean colon = hit.end() < end && (text.charAt(hit.end()) == ':' || text.charAt(hit.end()) == '：');
        boolean leftToRight = hit.term().kind().equals("left-to-right")
                || colon && hit.term().kind().equals("left");
        if (leftToRight || hit.term().kind().equals("right-to-left")) {
            return rows.read(text, hit.end(), end, leftToRight);
        }
        return List.of();
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

    private static Optional<Position> position(
            String text, List<Hit> positions, int from, int to, Set<String> languages) {
        for (Hit hit : positions) {
            if (hit.start() >= from
                    && hit.end() <= to
                    && (hit.end() - hit.start() > ONE_LETTER
                            || languages.contains(hit.term().language()))) {
                return Positions.of(text, hit);
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
}
