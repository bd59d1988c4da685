package news.copydesk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Apache OpenNLP's language detector (103 languages), asked where function words do not decide. Its model takes a second to
 * load and 40 MB to hold, so it is loaded when it is first needed.
 */
final class Arbiter {

    private static final String MODEL = "/langdetect-183.bin";
    private static final int SAMPLE = 400;

    /** ISO 639-3 codes that have no 639-1 counterpart of their own in the platform's table. */
    private static final Map<String, String> MACRO_LANGUAGES = Map.of(
            "cmn", "zh", "nob", "no", "nno", "no", "pes", "fa", "ekk", "et", "lvs", "lv", "arb", "ar", "zlm", "ms",
            "plt", "mg");

    /** The tags of the model's languages by their ISO 639-3 codes, as the platform takes long to find them. */
    private final Map<String, String> tags = new ConcurrentHashMap<>();

    private Detector detector;

    /** The most likely language of the first characters of the text. Thread-safe. */
    Detection identify(String text) {
        if (text.isBlank()) {
            return Detection.UNDETERMINED;
        }
        Detector.Verdict best = detector().judge(text.substring(0, Math.min(text.length(), SAMPLE)));
        return new Detection(tag(best.language()), best.confidence());
    }

    private synchronized Detector detector() {
        if (detector == null) {
            try (InputStream in = Arbiter.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "OpenNLP's language model is not on the class path: add opennlp-models-langdetect.jar.");
                }
                detector = new Detector(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return detector;
    }

    private String tag(String iso3) {
        return tags.computeIfAbsent(iso3, Arbiter::shortest);
    }

    private static String shortest(String iso3) {
        String known = MACRO_LANGUAGES.get(iso3);
        if (known != null) {
            return known;
        }
        for (String two : Locale.getISOLanguages()) {
            if (Locale.forLanguageTag(two).getISO3Language().equals(iso3)) {
                return Locale.forLanguageTag(two).getLanguage();
            }
        }
        return iso3;
    }
}
