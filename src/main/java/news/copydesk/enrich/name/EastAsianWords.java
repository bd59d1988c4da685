package news.copydesk.enrich.name;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.copydesk.rules.Beginnings;
import news.copydesk.rules.Characters;
import news.copydesk.rules.EastAsianNames;
import news.copydesk.rules.Endings;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** What the words of Chinese, Japanese and Korean bylines say, where neither capitals nor spaces tell names from papers and places. */
public final class EastAsianWords {

    private static final int LONGEST_NAME = 8;
    /** With any characters in it. */
    private static final int LONGEST_ANYHOW = 3;

    private static final int LONGEST_HAN = 4;

    private final Set<String> labels;
    private final Set<String> pictures;
    private final Set<String> sources;
    private final Set<String> noNames;
    private final Set<String> places;
    private final Endings reports;
    private final Characters wires;
    private final Characters particles;
    private final Endings papers;
    private final Beginnings paperOpenings;
    private final Endings shortPapers;
    private final Endings givers;
    private final List<String> reporters;
    private final Beginnings reporterWords;

    public EastAsianWords(Vocabulary vocabulary) {
        labels = vocabulary.set(WordList.EAST_ASIAN_LABELS);
        pictures = vocabulary.set(WordList.EAST_ASIAN_PICTURES);
        sources = vocabulary.set(WordList.EAST_ASIAN_SOURCES);
        noNames = vocabulary.set(WordList.EAST_ASIAN_NO_NAMES);
        places = vocabulary.set(WordList.EAST_ASIAN_PLACES);
        reports = Endings.of(longestFirst(vocabulary.list(WordList.EAST_ASIAN_REPORTS)));
        wires = Characters.of(vocabulary.list(WordList.DATELINE_WIRES).stream()
                .filter(wire -> wire.length() == 1)
                .toList());
        particles = Characters.of(vocabulary.list(WordList.EAST_ASIAN_PARTICLES));
        paperOpenings = Beginnings.of(vocabulary.list(WordList.EAST_ASIAN_PAPERS));
        papers = Endings.of(Stream.concat(
                        vocabulary.list(WordList.EAST_ASIAN_PAPERS).stream(),
                        vocabulary.list(WordList.EAST_ASIAN_DESKS).stream())
                .toList());
        shortPapers = Endings.of(vocabulary.list(WordList.EAST_ASIAN_SHORT_PAPERS));
        givers = Endings.of(vocabulary.list(WordList.EAST_ASIAN_GIVERS));
        reporters = vocabulary.list(WordList.EAST_ASIAN_REPORTERS);
        reporterWords = Beginnings.of(reporters);
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
        return noNames.contains(word) || places.contains(word) || givers.endMoreThan(word);
    }

    /** The word without the verb behind it: {@code 台北} of {@code 台北報導}, {@code 王小明台北} of {@code 王小明台北3日電}; as it is if it has none. */
    public String withoutReport(String word) {
        int report = reports.start(word);
        if (report >= 0) {
            return word.substring(0, report);
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
        return wires.has(c);
    }

    /** What reporters are called, glued to a name or a paper. */
    public List<String> reporters() {
        return reporters;
    }

    /** Whether a reporter is told of in the words. */
    public boolean hasReporter(String words) {
        return reporterWords.isIn(words);
    }

    /** Whether it is called as papers, broadcasters and desks are. */
    public boolean isPaper(String word) {
        return word.length() >= 3 && papers.endMoreThan(word)
                || word.length() >= 3 && Script.isHangul(word) && opensAsPaper(word)
                || word.length() == 2 && shortPapers.endMoreThan(word);
    }

    /** Whether it can be a name, if there is reason to look for one. */
    public boolean isNameLike(String word, String language) {
        int longest =
                language.equals("ja") || word.indexOf('·') > 0 || word.indexOf(' ') > 0 ? LONGEST_NAME : LONGEST_HAN;
        return word.length() >= 2
                && word.length() <= longest
                && word.chars().allMatch(c -> EastAsianNames.isPart(c) || c == '·' || c == '・' || c == ' ')
                && !(word.length() > LONGEST_ANYHOW && hasParticle(word));
    }

    /** Behind its first character; one that it begins with as well does not count. */
    private boolean hasParticle(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (particles.has(word.charAt(i)) && word.charAt(i) != word.charAt(0)) {
                return true;
            }
        }
        return false;
    }

    /** With two characters behind it at least. */
    private boolean opensAsPaper(String word) {
        return paperOpenings.end(word, 0, end -> end + 1 < word.length()) > 0;
    }
}
