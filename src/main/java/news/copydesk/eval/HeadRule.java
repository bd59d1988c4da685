package news.copydesk.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Headline, dek and language. A headline is right in any accepted wording: as shown, as the publisher's data has it, as any line
 * labelled so. A dek of several lines is right as a whole, nearly as a whole, or as one of them.
 */
final class HeadRule implements Scorer.Rule {

    private static final double NEARLY = 0.6;
    private static final Map<String, String> SAME_LANGUAGE = Map.of("nb", "no", "nn", "no", "cmn", "zh", "fil", "tl");

    @Override
    public void mark(GoldArticle gold, Answer answer, Map<Figure, Tally> marks) {
        headline(gold, answer, marks);
        dek(gold, answer, marks);
        marks.put(
                Figure.LANGUAGE,
                Tally.single(language(primary(answer.language())).equals(language(gold.language()))));
    }

    private static void headline(GoldArticle gold, Answer answer, Map<Figure, Tally> marks) {
        List<String> accepted = new ArrayList<>(List.of(gold.headline(), gold.title()));
        accepted.addAll(gold.texts(Truth.HEADLINE));
        Wording headline = Wording.of(answer.headline());
        List<Wording> truths = Wording.all(accepted);
        boolean exact = !headline.isEmpty() && truths.stream().anyMatch(headline::same);
        marks.put(Figure.HEADLINE, Tally.single(exact));
        marks.put(Figure.HEADLINE_NEAR, Tally.single(exact || Pairing.isAmong(List.of(headline), truths, NEARLY)));
    }

    private static void dek(GoldArticle gold, Answer answer, Map<Figure, Tally> marks) {
        List<String> deks = gold.texts(Truth.DEK);
        if (deks.isEmpty()) {
            return;
        }
        Wording dek = Wording.of(answer.dek());
        Wording whole = Wording.of(String.join(" ", deks));
        boolean right = Pairing.isAmong(List.of(dek), List.of(whole), NEARLY)
                || Wording.all(deks).stream().anyMatch(one -> dek.likeness(one, Pairing.ALIKE) > 0);
        marks.put(Figure.DEK, Tally.single(right));
    }

    private static String primary(String tag) {
        String plain = tag.replace('_', '-');
        int end = plain.indexOf('-');
        return (end < 0 ? plain : plain.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static String language(String primary) {
        return SAME_LANGUAGE.getOrDefault(primary, primary);
    }
}
