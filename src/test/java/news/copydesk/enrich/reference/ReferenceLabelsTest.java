package news.copydesk.enrich.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.copydesk.article.CrossReference;
import news.copydesk.article.Role;
import news.copydesk.enrich.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that papers set before the title of another story, and what is left of the line as that title. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceLabelsTest {

    private final Pages pages = new Pages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "zh ~ 同場加映：大橋通車 ~ 同場加映 ~ 大橋通車",
                "zh ~ 组图：大桥通车 ~ 组图 ~ 大桥通车",
                "ja ~ 【こちらも読む】橋が開通した ~ 【こちらも読む】 ~ 橋が開通した",
                "ko ~ 이런 기사 어때요 ▶ 다리가 개통됐다 ~ 이런 기사 어때요 ~ 다리가 개통됐다",
                "ar ~ للمزيد: فتح الجسر ~ للمزيد ~ فتح الجسر",
                "ar ~ شاهد: فتح الجسر ~ شاهد ~ فتح الجسر",
                "fa ~ در این باره بیشتر بخوانید: پل باز شد ~ در این باره بیشتر بخوانید ~ پل باز شد",
                "he ~ עוד בוואלה: הגשר נפתח ~ עוד בוואלה ~ הגשר נפתח",
                "hi ~ इस खबर को भी पढ़ें: पुल खुल गया ~ इस खबर को भी पढ़ें ~ पुल खुल गया",
                "ru ~ Что почитать: Мост открыт ~ Что почитать ~ Мост открыт",
                "uk ~ Більше про це – у матеріалі Міст відкрито ~ Більше про це – у матеріалі ~ Міст відкрито",
                "tr ~ Okumadan geçme: Köprü açıldı ~ Okumadan geçme ~ Köprü açıldı",
                "el ~ Ακούστε: Η γέφυρα άνοιξε ~ Ακούστε ~ Η γέφυρα άνοιξε",
                "ar ~ إقرأ أيضاً.. فتح الجسر ~ إقرأ أيضاً ~ فتح الجسر",
                "fr ~ Lire aussi | Article réservé à nos abonnés Le pont rouvre ~ Lire aussi ~ Le pont rouvre",
                "de ~ Lesen Sie auch: Nur für Abonnenten: Die Brücke ist offen ~ Lesen Sie auch ~ Die Brücke ist offen",
                "en ~ From our archive: The bridge reopens ~ From our archive ~ The bridge reopens",
                "fr ~ Nos explications : Le pont rouvre ~ Nos explications ~ Le pont rouvre",
                "de ~ Ausführlicher Bericht: Die Brücke ist offen ~ Ausführlicher Bericht ~ Die Brücke ist offen",
                "es ~ En contexto: Reabre el puente ~ En contexto ~ Reabre el puente",
                "it ~ La scheda: Riapre il ponte ~ La scheda ~ Riapre il ponte",
                "pt ~ Ver mais: A ponte reabre ~ Ver mais ~ A ponte reabre",
                "nl ~ Dit las je eerder: De brug is open ~ Dit las je eerder ~ De brug is open",
                "sv ~ Här kan du läsa mer: Bron är öppen ~ Här kan du läsa mer ~ Bron är öppen",
                "no ~ Tidligere sak: Broen er åpen ~ Tidligere sak ~ Broen er åpen",
                "da ~ Du kan også læse: Broen er åben ~ Du kan også læse ~ Broen er åben",
                "fi ~ Aiheesta aiemmin: Silta on auki ~ Aiheesta aiemmin ~ Silta on auki",
                "pl ~ Pisaliśmy o tym tutaj: Most otwarty ~ Pisaliśmy o tym tutaj ~ Most otwarty",
                "cs ~ Už jsme psali: Most je otevřený ~ Už jsme psali ~ Most je otevřený",
                "hu ~ Nézze meg ezt is: Megnyílt a híd ~ Nézze meg ezt is ~ Megnyílt a híd",
                "ro ~ Articol înrudit: Podul se redeschide ~ Articol înrudit ~ Podul se redeschide",
                "ru ~ Читайте в нашем материале: Мост открыт ~ Читайте в нашем материале ~ Мост открыт",
                "uk ~ Рекомендуємо прочитати: Міст відкрито ~ Рекомендуємо прочитати ~ Міст відкрито",
                "tr ~ Geçmiş haber: Köprü açıldı ~ Geçmiş haber ~ Köprü açıldı",
                "el ~ Μην χάσετε: Η γέφυρα άνοιξε ~ Μην χάσετε ~ Η γέφυρα άνοιξε",
                "ar ~ يمكنك قراءة: فتح الجسر ~ يمكنك قراءة ~ فتح الجسر",
                "fa ~ اینجا بخوانید: پل باز شد ~ اینجا بخوانید ~ پل باز شد",
                "hi ~ यहां पढ़ें: पुल खुल गया ~ यहां पढ़ें ~ पुल खुल गया",
                "zh ~ 你可能想看：大橋通車 ~ 你可能想看 ~ 大橋通車",
                "ja ~ 【次に読む】橋が開通した ~ 【次に読む】 ~ 橋が開通した",
                "ko ~ 이전 기사: 다리가 개통됐다 ~ 이전 기사 ~ 다리가 개통됐다",
                "id ~ Baca berita lainnya: Jembatan dibuka ~ Baca berita lainnya ~ Jembatan dibuka",
                "vi ~ Đừng bỏ lỡ: Cầu thông xe ~ Đừng bỏ lỡ ~ Cầu thông xe",
            })
    void labelAndTitleAreToldApart(String language, String line, String label, String title) {
        List<CrossReference> found = new CrossReferences(pages.rules.vocabulary())
                .read(pages.page(language, Role.CROSS_REFERENCE, line), "a");
        assertThat(found).singleElement().satisfies(reference -> {
            assertThat(reference.label()).contains(label);
            assertThat(reference.title()).isEqualTo(title);
        });
    }

    @Test
    void labelWithDotsBehindItAnnouncesTheNextLineAndIsNoReferenceItself() {
        List<CrossReference> found = new CrossReferences(pages.rules.vocabulary())
                .read(pages.page("es", Role.CROSS_REFERENCE, "Lee también...", "Reabre el puente de Valdemar"), "a");
        assertThat(found).singleElement().satisfies(reference -> {
            assertThat(reference.id()).isEqualTo("a#x1");
            assertThat(reference.label()).contains("Lee también");
            assertThat(reference.title()).isEqualTo("Reabre el puente de Valdemar");
        });
    }
}
