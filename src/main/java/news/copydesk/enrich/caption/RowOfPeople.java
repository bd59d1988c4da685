package news.copydesk.enrich.caption;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import news.copydesk.article.Depicted;
import news.copydesk.enrich.name.EastAsianWords;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.enrich.name.UncasedWords;
import news.copydesk.rules.Endings;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** People in a row after words such as "From left:". */
final class RowOfPeople {

    private static final int MOST = 9;
    private static final int REACH = 240;
    private static final int LONGEST_HAN = 4;
    private static final int LONGEST_JAPANESE = 6;

    private final Set<String> and;
    private final Names known;
    private final UncasedWords uncasedWords;
    private final Endings titles;

    RowOfPeople(Vocabulary vocabulary, Names known) {
        uncasedWords = new UncasedWords(vocabulary);
        titles = Endings.of(EastAsianWords.longestFirst(vocabulary.list(WordList.PEOPLE_TITLES)));
        this.and = vocabulary.set(WordList.PEOPLE_AND);
        this.known = known;
    }

    /** The people named from {@code from} on, in their places; none if there are fewer than two. */
    List<Depicted> read(String text, int from, int end, boolean leftToRight) {
        List<String> names = names(text, from, Math.min(end, from + REACH));
        if (names.size() < 2) {
            return List.of();
        }
        if (!leftToRight) {
            Collections.reverse(names);
        }
        List<Depicted> people = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            people.add(new Depicted(names.get(i), Positions.inRow(i, names.size())));
        }
        return people;
    }

    private List<String> names(String text, int from, int end) {
        List<String> names = new ArrayList<>();
        int start = from;
        while (start < end && ":：)）,， ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && names.size() < MOST) {
            int stop = start;
            while (stop < end && ",，、،;；؛.。।()（）＝=".indexOf(text.charAt(stop)) < 0) {
                stop++;
            }
            boolean last = addNames(text.substring(start, stop), names);
            boolean goesOn = stop < end && ",，、،;；؛".indexOf(text.charAt(stop)) >= 0;
            if (last || !goesOn) {
                break;
            }
            start = stop + 1;
        }
        return names;
    }

    /** Adds the names of a piece between commas; true if the row ends with it. */
    private boolean addNames(String piece, List<String> names) {
        StringBuilder name = new StringBuilder();
        boolean joined = false;
        for (String word : Names.words(piece)) {
            boolean uncased = Character.toLowerCase(word.charAt(0)) == Character.toUpperCase(word.charAt(0));
            boolean glued = Script.isUncased(word)
                    && uncasedWords.isJoined(word)
                    && (name.length() == 0 || name.indexOf(" ") > 0);
            if (glued && (name.length() > 0 || !names.isEmpty())) {
                joined |= name.length() > 0;
                flush(name, names);
                name.append(word, 1, word.length());
            } else if (and.contains(word)) {
                joined |= name.length() > 0;
                flush(name, names);
            } else if (Character.isUpperCase(word.charAt(0))
                    || uncased
                    || name.length() > 0 && known.isParticle(word)) {
                name.append(name.length() > 0 ? " " : "").append(word);
            } else if (name.length() > 0) {
                return flush(name, names) || true;
            }
        }
        return !flush(name, names) || joined;
    }

    private static boolean hasKana(String name) {
        return name.chars().anyMatch(c -> c >= 0x3040 && c <= 0x30FF);
    }

    /** {@code 김민수 씨}, {@code 田中一郎氏}: without the word of politeness behind the name. */
    private String withoutTitle(String name) {
        int end = titles.start(name);
        String bare = end < 2 ? name : name.substring(0, end).strip();
        return bare.endsWith("の") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private boolean flush(StringBuilder name, List<String> names) {
        String found = withoutTitle(name.toString());
        name.setLength(0);
        boolean uncased = found.length() > 1
                && Names.isUncasedWord(found)
                && found.length() <= (hasKana(found) ? LONGEST_JAPANESE : LONGEST_HAN);
        boolean person = known.isPerson(found) || uncased;
        if (person) {
            names.add(found);
        }
        return person;
    }
}
