package news.copydesk.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Paragraphs and intertitles, line by line. Lines may have been joined or cut: what has nearly the words, or holds or is most of
 * the other, is right. An output that is a neutral line, or is made of such, does not count.
 */
final class ProseRule implements Scorer.Rule {

    private static final int PART = 15;
    private static final int SENTENCE = 20;
    private static final int NEUTRAL_PART = 8;
    private static final double MOST = 0.8;
    private static final double ALIKE = 0.9;

    @Override
    public void mark(GoldArticle gold, Answer answer, Map<Figure, Tally> marks) {
        List<Wording> neutral = Wording.all(gold.neutralTexts());
        marks.put(
                Figure.PARAGRAPHS,
                tally(lines(answer.paragraphs()), Wording.all(gold.countingTexts(Truth.PARAGRAPH)), neutral));
        marks.put(
                Figure.INTERTITLES,
                tally(notEmpty(answer.intertitles()), Wording.all(gold.countingTexts(Truth.INTERTITLE)), neutral));
    }

    /** The lines of paragraphs, those that have a letter or a digit. */
    static List<Wording> lines(List<String> paragraphs) {
        return notEmpty(paragraphs.stream()
                .flatMap(paragraph -> List.of(paragraph.split("\n")).stream())
                .toList());
    }

    private static List<Wording> notEmpty(List<String> texts) {
        return Wording.all(texts).stream().filter(text -> !text.isEmpty()).toList();
    }

    static Tally tally(List<Wording> outputs, List<Wording> truths, List<Wording> neutral) {
        Set<String> outputKeys = keys(outputs);
        Set<String> truthKeys = keys(truths);
        Set<String> neutralKeys = keys(neutral);
        int found = (int) truths.stream()
                .filter(truth -> isFound(truth, outputKeys) || isAlike(truth, outputs))
                .count();
        int right = 0;
        int counting = 0;
        for (Wording output : outputs) {
            if (isRight(output, truthKeys) || isAlike(output, truths)) {
                right++;
                counting++;
            } else if (!isNeutral(output, truthKeys, neutralKeys)) {
                counting++;
            }
        }
        return new Tally(right, counting, found, truths.size());
    }

    private static boolean isFound(Wording truth, Set<String> outputs) {
        return outputs.contains(truth.key())
                || outputs.stream().anyMatch(output -> {
                    int length = length(output);
                    boolean whole = truth.length() >= PART && output.contains(truth.key());
                    return whole
                            || length >= PART
                                    && length >= MOST * truth.length()
                                    && truth.key().contains(output);
                });
    }

    private static boolean isRight(Wording output, Set<String> truths) {
        return truths.contains(output.key())
                || covered(output, truths, PART) >= MOST * output.length()
                || isPart(output, truths);
    }

    private static boolean isNeutral(Wording output, Set<String> truths, Set<String> neutral) {
        return neutral.contains(output.key())
                || covered(output, truths, PART) + covered(output, neutral, NEUTRAL_PART) >= MOST * output.length()
                || isPart(output, neutral);
    }

    private static boolean isAlike(Wording text, List<Wording> others) {
        return text.length() >= SENTENCE && others.stream().anyMatch(other -> text.likeness(other, ALIKE) > 0);
    }

    private static boolean isPart(Wording output, Set<String> texts) {
        return output.length() >= PART && texts.stream().anyMatch(text -> text.contains(output.key()));
    }

    /** Characters of the output that are texts of at least that length. */
    private static int covered(Wording output, Set<String> texts, int shortest) {
        return texts.stream()
                .filter(text -> output.key().contains(text))
                .mapToInt(ProseRule::length)
                .filter(length -> length >= shortest)
                .sum();
    }

    private static int length(String key) {
        return key.codePointCount(0, key.length());
    }

    private static Set<String> keys(List<Wording> texts) {
        Set<String> keys = new HashSet<>();
        texts.forEach(text -> keys.add(text.key()));
        return keys;
    }
}
