package news.copydesk.enrich.name;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.copydesk.rules.EastAsianNames;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** What the words of Chinese, Japanese and Korean bylines say, where neither capitals nor spaces tell names from papers and places. */
public final class EastAsianWords {

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_HAN = 4;

    private final Set<String> labels;
    private final Set<String> pictures;
    private final Set<String> sources;
    private final Set<String> noNames;
    private final Set<String> places;
    private final List<String> reports;
    private final String wires;
    private final String particles;
    private final List<String> papers;
    private final List<String> shortPapers;
    private final List<String> givers;
    private final List<String> desks;
    private final List<String> reporters;

    public EastAsianWords(Vocabulary vocabulary) {
        labels = vocabulary.set(WordList.EAST_ASIAN_LABELS);
        pictures = vocabulary.set(WordList.EAST_ASIAN_PICTURES);
        sources = vocabulary.set(WordList.EAST_ASIAN_SOURCES);
        noNames = vocabulary.set(WordList.EAST_ASIAN_NO_NAMES);
        places = vocabulary.set(WordList.EAST_ASIAN_PLACES);
        reports = longestFirst(vocabulary.list(WordList.EAST_ASIAN_REPORTS));
        wires = vocabulary.list(WordList.DATELINE_WIRES).stream()
                .filter(wire -> wire.length() == 1)
                .collect(Collectors.joining());
        particles = String.join("", vocabulary.list(WordList.EAST_ASIAN_PARTICLES));
        papers = vocabulary.list(WordList.EAST_ASIAN_PAPERS);
        shortPapers = vocabulary.list(WordList.EAST_ASIAN_SHORT_PAPERS);
        givers = vocabulary.list(WordList.EAST_ASIAN_GIVERS);
        desks = vocabulary.list(WordList.EAST_ASIAN_DESKS);
        reporters = vocabulary.list(WordList.EAST_ASIAN_REPORTERS);
    }

    /** So that the first of them that a word ends with is the whole ending. */
    public static List<String> longestFirst(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** {@code 文}, {@code 취재}: before the name of who did so. */
    public boolean isLabel(String word) {
        return labels.contains(word);
    }

    /** {@code 写真}, {@code 摄}: before the name of a photographer. */
    public boolean isPicture(String word) {
        return pictures.contains(word);
    }

    /** {@code 来源}, {@code 提供}: before the name of whom the story came from. */
    public boolean isSource(String word) {
        return sources.contains(word);
    }

    /** Neither a person nor a paper: a place, or what was done for the story. */
    public boolean isNeither(String word) {
        return noNames.contains(word) || places.contains(word) || endsWithAny(word, givers);
    }

    /** The word without the verb behind it: {@code 台北} of {@code 台北報導}, {@code 王小明台北} of {@code 王小明台北3日電}; as it is if it has none. */
    public String withoutReport(String word) {
        for (String report : reports) {
            if (word.endsWith(report)) {
                return word.substring(0, word.length() - report.length());
            }
        }
        int last = word.length() - 1;
        if (last > 0 && isWire(word.charAt(last))) {
            int digit = 0;
            while (digit < last && !Character.isDigit(word.charAt(digit))) {
                digit++;
            }
            return digit < last ? word.substring(0, digit) : word;
        }
        return word;
    }

    /** {@code 电}: the character for a wire. */
    public boolean isWire(char c) {
        return wires.indexOf(c) >= 0;
    }

    /** What reporters are called, glued to a name or a paper. */
    public List<String> reporters() {
        return reporters;
    }

    /** Whether it is called as papers, broadcasters and desks are. */
    public boolean isPaper(String word) {
        return word.length() >= 3 && (endsWithAny(word, papers) || endsWithAny(word, desks))
                || word.length() >= 3 && Script.isHangul(word) && startsWithAny(word, papers)
                || word.length() == 2 && endsWithAny(word, shortPapers);
    }

    /** Whether it can be a name, if there is reason to look for one. */
    public boolean isNameLike(String word, String language) {
        int longest =
                language.equals("ja") || word.indexOf('·') > 0 || word.indexOf(' ') > 0 ? LONGEST_NAME : LONGEST_HAN;
        return word.length() >= 2
                && word.length() <= longest
                && word.chars().allMatch(c -> EastAsianNames.isPart(c) || c == '·' || c == '・' || c == ' ')
                && particles.chars().noneMatch(c -> word.indexOf(c) > 0 && word.length() > 3);
    }

    private static boolean endsWithAny(String word, List<String> endings) {
        return endings.stream().anyMatch(ending -> word.endsWith(ending) && word.length() > ending.length());
    }

    private static boolean startsWithAny(String word, List<String> openings) {
        return openings.stream().anyMatch(opening -> word.startsWith(opening) && word.length() > opening.length() + 1);
    }
}
