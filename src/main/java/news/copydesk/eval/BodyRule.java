package news.copydesk.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The body as runs of four words, so that it does not matter where paragraphs end; runs of neutral text do not count. */
final class BodyRule implements Scorer.Rule {

    private static final int RUN = 4;

    @Override
    public void mark(GoldArticle gold, Answer answer, Map<Figure, Tally> marks) {
        Map<String, Integer> wanted = runs(Wording.all(gold.countingTexts(Truth.PARAGRAPH)));
        Map<String, Integer> neutral = runs(Wording.all(gold.neutralTexts()));
        Map<String, Integer> given = runs(ProseRule.lines(answer.paragraphs()));
        int right = 0;
        int counting = 0;
        for (Map.Entry<String, Integer> run : given.entrySet()) {
            int times = run.getValue();
            int good = Math.min(times, wanted.getOrDefault(run.getKey(), 0));
            int spare = Math.min(times - good, neutral.getOrDefault(run.getKey(), 0));
            right += good;
            counting += times - spare;
        }
        int all = wanted.values().stream().mapToInt(Integer::intValue).sum();
        Tally body = new Tally(right, counting, right, all);
        marks.put(Figure.BODY, body);
        marks.put(Figure.BODY_MACRO, Tally.single(body.f1()));
    }

    /** How often each run occurs; a text of fewer words is one run. */
    static Map<String, Integer> runs(List<Wording> texts) {
        Map<String, Integer> runs = new HashMap<>();
        for (Wording text : texts) {
            List<String> words = text.words();
            int length = Math.min(RUN, words.size());
            for (int i = 0; length > 0 && i + length <= words.size(); i++) {
                runs.merge(String.join(" ", words.subList(i, i + length)), 1, Integer::sum);
            }
        }
        return runs;
    }
}
