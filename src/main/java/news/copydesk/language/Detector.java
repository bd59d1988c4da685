package news.copydesk.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.normalizer.CharSequenceNormalizer;
import opennlp.tools.util.normalizer.EmojiCharSequenceNormalizer;
import opennlp.tools.util.normalizer.NumberCharSequenceNormalizer;
import opennlp.tools.util.normalizer.ShrinkCharSequenceNormalizer;
import opennlp.tools.util.normalizer.TwitterCharSequenceNormalizer;
import opennlp.tools.util.normalizer.UrlCharSequenceNormalizer;

/**
 * What Apache OpenNLP's language detector says, to the last digit, in about half its time: the weights of its model lie side by side
 * in a few arrays instead of in several objects each, most of which a processor has to fetch from main memory. Immutable.
 */
final class Detector {

    private static final List<CharSequenceNormalizer> NORMALISERS = List.of(
            EmojiCharSequenceNormalizer.getInstance(),
            UrlCharSequenceNormalizer.getInstance(),
            TwitterCharSequenceNormalizer.getInstance(),
            NumberCharSequenceNormalizer.getInstance(),
            ShrinkCharSequenceNormalizer.getInstance());

    private final String[] languages;
    /** An open hash table of {@link LetterRuns#pack}ed runs; 0 is free. */
    private final long[] runs;
    /** For each slot, where its weights begin; they end where those of the next slot begin. */
    private final int[] begins;

    private final short[] weighed;
    private final double[] weights;

    /** One language, by its ISO 639-3 code, and how sure it is, from 0 to 1. */
    record Verdict(String language, double confidence) {}

    Detector(LanguageDetectorModel model) {
        AbstractModel maxent = (AbstractModel) model.getMaxentModel();
        Map<?, ?> contexts = (Map<?, ?>) maxent.getDataStructures()[1];
        languages = new String[maxent.getNumOutcomes()];
        for (int i = 0; i < languages.length; i++) {
            languages[i] = maxent.getOutcome(i);
        }
        runs = new long[Integer.highestOneBit(contexts.size() + 1) * 4];
        Context[] bySlot = new Context[runs.length];
        int all = 0;
        for (Map.Entry<?, ?> entry : contexts.entrySet()) {
            String run = (String) entry.getKey();
            if (run.length() <= LetterRuns.LONGEST) {
                int slot = slot(LetterRuns.pack(run, 0, run.length()));
                runs[slot] = LetterRuns.pack(run, 0, run.length());
                bySlot[slot] = (Context) entry.getValue();
                all += bySlot[slot].getOutcomes().length;
            }
        }
        begins = new int[runs.length + 1];
        weighed = new short[all];
        weights = new double[all];
        for (int slot = 0; slot < runs.length; slot++) {
            begins[slot + 1] = begins[slot] + (bySlot[slot] == null ? 0 : fill(begins[slot], bySlot[slot]));
        }
    }

    /** The likeliest language of the text. */
    Verdict judge(String text) {
        CharSequence normal = text;
        for (CharSequenceNormalizer normaliser : NORMALISERS) {
            normal = normaliser.normalize(normal);
        }
        double[] scores = new double[languages.length];
        Arrays.fill(scores, StrictMath.log(1.0 / languages.length));
        long[] inText = new LetterRuns(small(normal)).inOrder();
        int[] from = new int[inText.length];
        int[] to = new int[inText.length];
        // Looked up all before any is weighed, so that the processor can wait for several at once.
        for (int i = 0; i < inText.length; i++) {
            int slot = slot(inText[i]);
            from[i] = begins[slot];
            to[i] = begins[slot + 1];
        }
        for (int i = 0; i < inText.length; i++) {
            for (int weight = from[i]; weight < to[i]; weight++) {
                scores[weighed[weight]] += weights[weight];
            }
        }
        return best(scores);
    }

    private Verdict best(double[] scores) {
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i]);
            sum += scores[i];
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] / sum > scores[best] / sum ? i : best;
        }
        return new Verdict(languages[best], scores[best] / sum);
    }

    private static String small(CharSequence text) {
        StringBuilder small = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(small::appendCodePoint);
        return small.toString();
    }

    private int fill(int begin, Context context) {
        int[] outcomes = context.getOutcomes();
        for (int i = 0; i < outcomes.length; i++) {
            weighed[begin + i] = (short) outcomes[i];
            weights[begin + i] = context.getParameters()[i];
        }
        return outcomes.length;
    }

    /** Where the run is, or a free slot if it is nowhere. */
    private int slot(long run) {
        int slot = LetterRuns.slot(run, runs.length);
        while (runs[slot] != 0 && runs[slot] != run) {
            slot = slot + 1 & runs.length - 1;
        }
        return slot;
    }
}
