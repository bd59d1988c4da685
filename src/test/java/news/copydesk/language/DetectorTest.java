package news.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The detector says what OpenNLP's says, to the last digit")
class DetectorTest {

    private static Detector ours;
    private static LanguageDetectorME theirs;

    @BeforeAll
    static void load() throws IOException {
        try (InputStream in = Detector.class.getResourceAsStream("/langdetect-183.bin")) {
            LanguageDetectorModel model = new LanguageDetectorModel(in);
            ours = new Detector(model);
            theirs = new LanguageDetectorME(model);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "Il governo ha approvato la nuova legge sul lavoro dopo una lunga seduta notturna.",
                "Kibaha wakazi wamelalamika kuhusu bei ya maji ambayo imepanda mara mbili mwaka huu.",
                "Стогодишният мост над реката ще бъде затворен за ремонт до края на годината.",
                "ՀԱՅԱՍՏԱՆԻ ՎԱՐՉԱՊԵՏԸ ՄԵԿՆԵԼ Է",
                "İSTANBUL'da 1.250 kişi https://example.org/haber @belediye #ulaşım 😀 jajajaja hahahaha",
                "国务院总理昨天下午会见了来访的客人 \uD835\uDC00\uD835\uDC01",
            })
    void ofATextAsItIsPrinted(String text) {
        assertSame(text);
    }

    @Test
    void ofWordsMadeUp() {
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(400); length > 0; length--) {
                char base = random.nextInt(3) == 0 ? 'а' : 'a';
                text.append(random.nextInt(6) == 0 ? ' ' : (char) (base + random.nextInt(26)));
            }
            assertSame(text.toString());
        }
    }

    private static void assertSame(String text) {
        Language expected = theirs.predictLanguage(text);
        assertThat(ours.judge(text))
                .as(text)
                .isEqualTo(new Detector.Verdict(expected.getLang(), expected.getConfidence()));
    }
}
