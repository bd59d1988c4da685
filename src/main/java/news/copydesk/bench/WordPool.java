package news.copydesk.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Words and paragraphs of one language, to make new articles of. */
final class WordPool {

    /** A line of that many characters is taken for prose. */
    private static final int PROSE = 80;

    /** What share of the words that may be exchanged is exchanged. */
    private static final double SHARE = 0.7;

    /** What stands in three texts and in a tenth of all is what every page says: the grammar, furniture. It stays. */
    private static final double COMMON = 0.1;

    private static final int COMMON_TEXTS = 3;

    private final Set<String> common;
    private final List<String> small;
    private final List<String> capital;
    private final List<String> paragraphs;

    private WordPool(Set<String> common, List<String> small, List<String> capital, List<String> paragraphs) {
        this.common = common;
        this.small = small;
        this.capital = capital;
        this.paragraphs = paragraphs;
    }

    /** The pool of some texts of one language. */
    static WordPool of(List<String> texts) {
        Map<String, Integer> textsWith = new HashMap<>();
        List<String> small = new ArrayList<>();
        List<String> capital = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        for (String text : texts) {
            Set<String> words = new HashSet<>();
            text.lines().forEach(line -> addWords(line, words));
            words.forEach(word -> textsWith.merge(word, 1, Integer::sum));
            text.lines().filter(WordPool::isProse).forEach(line -> {
                paragraphs.add(line);
                List<String> found = new ArrayList<>();
                addWords(line, found);
                found.forEach(word -> (Character.isUpperCase(word.charAt(0)) ? capital : small).add(word));
            });
        }
        double many = Math.max(COMMON_TEXTS, COMMON * texts.size());
        textsWith.values().removeIf(count -> count < many);
        small.removeIf(textsWith::containsKey);
        capital.removeIf(textsWith::containsKey);
        return new WordPool(Set.copyOf(textsWith.keySet()), small, capital, paragraphs);
    }

    /** One that is at hand in the language. Only for a text with prose. */
    String paragraph(RandomGenerator random) {
        return paragraphs.get(random.nextInt(paragraphs.size()));
    }

    static boolean isProse(String line) {
        return line.length() >= PROSE;
    }

    /** The line as it stands in another world: a word is exchanged, for one that is capitalised likewise, in all its lines or in none. */
    void exchange(String line, long world, StringBuilder out) {
        for (int start = 0; start < line.length(); ) {
            int end = endOfWord(line, start);
            String word = line.substring(start, Math.max(end, start + 1));
            out.append(isExchanged(start, end) && !common.contains(word) ? inWorld(word, world) : word);
            start += word.length();
        }
    }

    private String inWorld(String word, long world) {
        List<String> others = Character.isUpperCase(word.charAt(0)) ? capital : small;
        RandomGenerator random = new SplittableRandom(world * 0x9E3779B97F4A7C15L + word.hashCode());
        return others.isEmpty() || random.nextDouble() >= SHARE ? word : others.get(random.nextInt(others.size()));
    }

    private static void addWords(String line, Collection<String> words) {
        for (int start = 0; start < line.length(); ) {
            int end = endOfWord(line, start);
            if (isExchanged(start, end)) {
                words.add(line.substring(start, end));
            }
            start = Math.max(end, start + 1);
        }
    }

    /** Short words make the grammar and tell the language: they stay. Ideographs are words by themselves. */
    private static boolean isExchanged(int start, int end) {
        return end - start >= 4 || end - start == 2;
    }

    private static int endOfWord(String line, int start) {
        int end = start;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            if (Character.isIdeographic(line.charAt(end)) && end - start == 2) {
                return end;
            }
            end++;
        }
        // Marks belong to the letter before them.
        while (end > start
                && end < line.length()
                && Character.getType(line.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }
}
