package news.copydesk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Words and paragraphs of one language, to make new articles of. */
final class WordPool {

    /** A line of that many characters is taken for prose. */
    private static final int PROSE = 80;

    private final List<String> small = new ArrayList<>();
    private final List<String> capital = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();

    void add(String line) {
        if (line.length() < PROSE) {
            return;
        }
        paragraphs.add(line);
        for (int start = 0; start < line.length(); ) {
            int end = endOfWord(line, start);
            if (isExchanged(start, end)) {
                wordsLike(line.charAt(start)).add(line.substring(start, end));
            }
            start = Math.max(end, start + 1);
        }
    }

    String paragraph(RandomGenerator random) {
        return paragraphs.get(random.nextInt(paragraphs.size()));
    }

    boolean hasParagraphs() {
        return !paragraphs.isEmpty();
    }

    static boolean isProse(String line) {
        return line.length() >= PROSE;
    }

    /** The line with some words exchanged, each for one that is capitalised likewise; {@code share} of them, 0 to 1. */
    void exchange(String line, double share, RandomGenerator random, StringBuilder out) {
        for (int start = 0; start < line.length(); ) {
            int end = endOfWord(line, start);
            List<String> others = end > start ? wordsLike(line.charAt(start)) : List.of();
            if (isExchanged(start, end) && !others.isEmpty() && random.nextDouble() < share) {
                out.append(others.get(random.nextInt(others.size())));
            } else {
                out.append(line, start, Math.max(end, start + 1));
            }
            start = Math.max(end, start + 1);
        }
    }

    /** Short words make the grammar and tell the language: they stay. Ideographs are words by themselves. */
    private static boolean isExchanged(int start, int end) {
        return end - start >= 4 || end - start == 2;
    }

    private List<String> wordsLike(char first) {
        return Character.isUpperCase(first) ? capital : small;
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
