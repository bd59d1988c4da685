package news.copydesk.language;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import news.copydesk.text.Folding;
import news.copydesk.text.Scripts;
import news.copydesk.text.WordHashes;

/**
 * Tells the language of a text. The script decides where it serves one language; else the function words of the loaded packs
 * decide if one language has clearly more of them than any other; else the letters, where only one language has them; else the
 * function words that close languages do not share; else a library is asked, which takes as long as all the rest of a short article.
 * Thread-safe.
 */
public final class LanguageIdentifier {

    private static final int LEAST_LETTERS = 3;
    /** How many words of a text are looked at, whatever comes after them. */
    public static final int ENOUGH_WORDS = 300;
    /** Of Japanese, with no kana at all; the more kana, the surer. */
    private static final double SURE = 0.5;
    /** How many letters show which ones a language uses. */
    private static final int LEAST_FOR_ALPHABET = 100;

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
        WordVote vote = new WordVote(words, functionWords);
        if (vote.isClear()) {
            return vote.winner();
        }
        String sample = text.get();
        Detection byLetters = byLetters(sample, scripts.share(script.get()));
        if (byLetters.isDetermined()) {
            return byLetters;
        }
        if (vote.isSetApart()) {
            return vote.winner();
        }
        Detection ruling = arbiter.identify(sample);
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
        WordVote vote = new WordVote(words, functionWords);
        if (words.count() < 4 || !vote.isClear() || own > 0.6 * vote.winner().confidence()) {
            return page;
        }
        return vote.winner();
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

    /** The language whose alphabet the text is written in, if no other language has it. */
    private static Detection byLetters(String text, double share) {
        LetterCount count = new LetterCount(text);
        if (count.letters() >= LEAST_FOR_ALPHABET) {
            for (Alphabet alphabet : Alphabet.KNOWN) {
                if (alphabet.fits(count)) {
                    return new Detection(alphabet.tag(), round(share));
                }
            }
        }
        return Detection.UNDETERMINED;
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
