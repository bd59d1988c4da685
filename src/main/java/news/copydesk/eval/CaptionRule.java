package news.copydesk.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Captions and the credits of those found. A caption counts once however often the page repeats it, and may be worded with or
 * without its credit. A credit alone, and a caption on a neutral line, are neither missed nor wrong; neither is a second output
 * for a caption that was found.
 */
final class CaptionRule implements Scorer.Rule {

    private static final double NEUTRAL_SHARE = 0.6;
    private static final double REPEATED_SHARE = 0.9;

    private record Wanted(GoldArticle.Caption caption, List<Wording> wordings) {}

    private record Given(String credit, List<Wording> wordings) {}

    @Override
    public void mark(GoldArticle gold, Answer answer, Map<Figure, Tally> marks) {
        List<Wording> neutral = new ArrayList<>(Wording.all(gold.texts(Truth.CREDIT)));
        List<Wanted> wanted = wanted(gold, neutral);
        List<Given> given = given(answer);
        Map<Integer, Integer> pairs = Pairing.pair(
                given.stream().map(Given::wordings).toList(),
                wanted.stream().map(Wanted::wordings).toList());

        List<Wording> all =
                wanted.stream().flatMap(one -> one.wordings().stream()).toList();
        int passed = 0;
        for (int i = 0; i < given.size(); i++) {
            List<Wording> wordings = given.get(i).wordings();
            if (!pairs.containsKey(i)
                    && (Pairing.isAmong(wordings, neutral, NEUTRAL_SHARE)
                            || Pairing.isAmong(wordings, all, REPEATED_SHARE))) {
                passed++;
            }
        }
        marks.put(Figure.CAPTIONS, new Tally(pairs.size(), given.size() - passed, pairs.size(), wanted.size()));
        marks.put(Figure.CAPTIONS_LISTED, listed(wanted, pairs));
        marks.put(Figure.CREDIT, credits(wanted, given, pairs));
    }

    private static List<Wanted> wanted(GoldArticle gold, List<Wording> neutral) {
        Set<Integer> neutralLines = gold.neutralNumbers();
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        for (GoldArticle.Caption caption : gold.captions()) {
            List<Wording> wordings = wordings(Stream.of(
                    caption.text(),
                    caption.full(),
                    caption.listedAs().orElse(""),
                    caption.full() + " " + caption.creditLine().orElse("")));
            if (caption.creditOnly() || caption.lines().stream().anyMatch(neutralLines::contains)) {
                neutral.addAll(wordings);
            } else {
                wanted.putIfAbsent(Wording.of(caption.text()).key(), new Wanted(caption, wordings));
            }
        }
        return List.copyOf(wanted.values());
    }

    private static List<Given> given(Answer answer) {
        List<Given> given = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Answer.Caption caption : answer.captions()) {
            String text = caption.text();
            String credit = caption.credit();
            List<String> worded = Stream.of(text, (text + " " + credit).strip(), text.isEmpty() ? credit : "")
                    .filter(one -> !Wording.of(one).isEmpty())
                    .toList();
            if (!worded.isEmpty() && seen.add(Wording.of(worded.get(0) + credit).key())) {
                given.add(new Given(credit, Wording.all(worded)));
            }
        }
        return given;
    }

    private static Tally listed(List<Wanted> wanted, Map<Integer, Integer> pairs) {
        int all = (int) wanted.stream().filter(one -> one.caption().listed()).count();
        int found = (int) pairs.values().stream()
                .filter(truth -> wanted.get(truth).caption().listed())
                .count();
        return Tally.recallOnly(found, all);
    }

    private static Tally credits(List<Wanted> wanted, List<Given> given, Map<Integer, Integer> pairs) {
        int known = 0;
        int right = 0;
        for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
            String truth = wanted.get(pair.getValue()).caption().credit().orElse("");
            if (!truth.isEmpty()) {
                known++;
                right += CreditNames.haveOneInCommon(
                                truth, given.get(pair.getKey()).credit())
                        ? 1
                        : 0;
            }
        }
        return new Tally(right, known, right, known);
    }

    private static List<Wording> wordings(Stream<String> texts) {
        return texts.map(Wording::of).filter(one -> !one.isEmpty()).toList();
    }
}
