package news.copydesk.enrich.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.copydesk.article.Depicted;
import news.copydesk.article.Depicted.Position;
import news.copydesk.enrich.name.Names;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

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

    private static final Position[] FROM_LEFT = {Position.LEFT, Position.SECOND_FROM_LEFT, Position.THIRD_FROM_LEFT};
    private static final Position[] FROM_RIGHT = {Position.RIGHT, Position.SECOND_FROM_RIGHT, Position.THIRD_FROM_RIGHT
    };

    private final List<String> titleEndings;
    private final Names names;
    private final RowOfPeople rows;
    private final UncasedNames uncased;

    People(Vocabulary vocabulary) {
        titleEndings = vocabulary.list(WordList.PEOPLE_TITLE_ENDINGS);
        names = new Names(vocabulary);
        rows = new RowOfPeople(vocabulary, names);
        uncased = new UncasedNames(vocabulary);
    }

    List<Depicted> in(MarkedLine line, int end) {
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
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.POSITION && hit.end() <= end) {
                for (Depicted person : aside(line, hit, end)) {
                    if (!isKnown(people, person.name())) {
                        people.add(person);
                    }
                }
            }
        }
        return people;
    }

    /** {@code Ann Lee, left, …} and {@code From left: Ann Lee, Tom Reed and …}. */
    private List<Depicted> aside(MarkedLine line, Hit hit, int end) {
        String text = line.text();
        Optional<Position> position = placed(text, hit);
        boolean closed = hit.end() >= end || ",.;".indexOf(text.charAt(hit.end())) >= 0;
        boolean inside = text.charAt(hit.start()) == ',';
        int comma = inside ? hit.start() : hit.start() - 2;
        if (position.isPresent() && comma > 0 && (inside || closed) && text.startsWith(", ", comma)) {
            String name = nameBefore(text, comma);
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

    /** The place that a hit says; phrases hold any number, so that {@code (3. v. l.)} has to be read. */
    private static Optional<Position> placed(String text, Hit hit) {
        Position position = POSITIONS.get(hit.term().kind());
        boolean left = position == Position.LEFT || position == Position.SECOND_FROM_LEFT;
        boolean right = position == Position.RIGHT || position == Position.SECOND_FROM_RIGHT;
        for (int i = hit.start(); i < hit.end() && (left || right); i++) {
            int place = Character.digit(text.charAt(i), 10);
            if (place >= 1) {
                return place > 3 ? Optional.empty() : Optional.of((left ? FROM_LEFT : FROM_RIGHT)[place - 1]);
            }
        }
        return Optional.ofNullable(position);
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
                return placed(line.text(), hit);
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
    private String nameBefore(String text, int bracket) {
        int end = bracket;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && isUncased(text.charAt(end - 1))) {
            return uncased.before(text, end);
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
            if (!capital && !names.isParticle(word) || !capital && word.length() > 3) {
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

    private static boolean isUncased(char c) {
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
        return mark || c == 'ー' || Character.isLetter(c) && Character.toLowerCase(c) == Character.toUpperCase(c);
    }

    private static boolean endsPhrase(String word, boolean last) {
        char c = word.charAt(word.length() - 1);
        if (c == '.') {
            return word.length() > 2 || last;
        }
        return ",;:)\"”»".indexOf(c) >= 0;
    }

    private boolean isTitle(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return titleEndings.stream().anyMatch(small::endsWith);
    }
}
