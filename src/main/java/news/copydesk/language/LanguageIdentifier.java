package news.copydesk.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import news.copydesk.text.Folding;
import news.copydesk.text.Scripts;
import news.copydesk.text.WordHashes;

/**
 * Tells the language of a text. The script decides where it serves one language; else the function words of the loaded packs
 * decide if one language has clearly more of them than any other; else a library is asked. Thread-safe.
 */
public final class LanguageIdentifier {

    private static final int LEAST_LETTERS = 3;
    /** So many words of a text are looked at, whatever is behind them. */
    public static final int ENOUGH_WORDS = 300;
    /** Shares of function words in a text that decide, and how many times the next language's score each must be. */
    private static final double HIGH_SHARE = 0.22;

    private static final double HIGH_MARGIN = 1.35;
    private static final double LOW_SHARE = 0.11;
    private static final double LOW_MARGIN = 2;
    private static final double SURE = 0.5;

    /** Scripts that today's news is written in for one language only. */
    private static final Map<UnicodeScript, String> LANGUAGE_OF_SCRIPT = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"));

    private final FunctionWords functionWords;
    private final Arbiter arbiter = new Arbiter();

    public LanguageIdentifier(FunctionWords functionWords) {
        this.functionWords = functionWords;
    }

    /**
     * The language of a text of any length; {@code und} where there is too little of it to tell.
     *
     * @param scripts those of the text
     * @param words its words, or the first {@link #ENOUGH_WORDS} of them
     * @param text asked for only where scripts and words do not decide
     */
    public Detection identify(Scripts scripts, WordHashes words, Supplier<String> text) {
        Optional<UnicodeScript> script = scripts.dominant();
        if (script.isEmpty() || scripts.letters() < LEAST_LETTERS) {
            return Detection.UNDETERMINED;
        }
        Detection byScript = byScript(script.get(), scripts);
        if (byScript.isDetermined()) {
            return byScript;
        }
        Detection byWords = byFunctionWords(words);
        if (byWords.isDetermined()) {
            return byWords;
        }
        Detection ruling = arbiter.identify(text.get());
        return ruling.confidence() * Math.min(1, scripts.letters() / 20.0) > 0.01 ? ruling : Detection.UNDETERMINED;
    }

    /**
     * The language of a piece of a page whose language is known: another one only if the piece clearly shows it, since a
     * caption of few words, most of them names, says little by itself.
     */
    public Detection identify(String text, Detection page) {
        Scripts scripts = Scripts.of(text);
        Optional<UnicodeScript> script = scripts.dominant();
        if (script.isEmpty()) {
            return page;
        }
        Detection byScript = byScript(script.get(), scripts);
        if (byScript.isDetermined()) {
            return byScript;
        }
        WordHashes words = WordHashes.of(Folding.fold(text));
        double own = functionWords.share(words, functionWords.bit(page.tag()));
        Detection byWords = byFunctionWords(words);
        if (words.count() < 4 || !byWords.isDetermined() || own > 0.6 * byWords.confidence()) {
            return page;
        }
        return byWords;
    }

    private static Detection byScript(UnicodeScript script, Scripts scripts) {
        String only = LANGUAGE_OF_SCRIPT.get(script);
        if (only != null) {
            return new Detection(only, round(scripts.share(script)));
        }
        if (script == UnicodeScript.HAN) {
            double kana = scripts.share(UnicodeScript.HIRAGANA) + scripts.share(UnicodeScript.KATAKANA);
            double hangul = scripts.share(UnicodeScript.HANGUL);
            if (hangul > kana && hangul > 0.2) {
                return new Detection("ko", round(hangul));
            }
            return new Detection(
                    kana > 0.05 ? "ja" : "zh", round(kana > 0.05 ? Math.min(1, SURE + kana) : scripts.share(script)));
        }
        return Detection.UNDETERMINED;
    }

    /** The language with most function words in the text, each word weighing less the more languages share it. */
    private Detection byFunctionWords(WordHashes words) {
        List<String> languages = functionWords.languages();
        if (languages.size() < 2) {
            return Detection.UNDETERMINED;
        }
        double[] scores = new double[languages.size()];
        int counted = Math.min(words.count(), ENOUGH_WORDS);
        for (int i = 0; i < counted; i++) {
            long users = functionWords.users(words.hash(i));
            double weight = 1.0 / Math.max(1, Long.bitCount(users));
            for (long rest = users; rest != 0; rest &= rest - 1) {
                scores[Long.numberOfTrailingZeros(rest)] += 0.5 + 0.5 * weight;
            }
        }
        int best = 0;
        int second = -1;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                second = best;
                best = i;
            } else if (second < 0 || scores[i] > scores[second]) {
                second = i;
            }
        }
        double share = counted == 0 ? 0 : scores[best] / counted;
        boolean high = share >= HIGH_SHARE && scores[best] >= HIGH_MARGIN * scores[second];
        boolean low = share >= LOW_SHARE && scores[best] >= LOW_MARGIN * scores[second];
        if (scores[best] < 1 || !high && !low) {
            return Detection.UNDETERMINED;
        }
        return new Detection(languages.get(best), round(Math.min(1, SURE + share)));
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
