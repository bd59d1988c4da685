package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.copydesk.rules.Abbreviations;
import news.copydesk.rules.CreditFinder;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.Rulebook;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.Line;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What has the shape of a credit")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CreditKindTest {

    private final Rulebook rules = Rulebook.load(Optional.empty());
    private final CreditFinder credits = new CreditFinder(rules.vocabulary());
    private final CreditKind kinds = new CreditKind(new Abbreviations(rules.vocabulary()));

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Die Halle kurz vor der Eröffnung. Nora Feld # name
            The hall before the opening. Nora Feld for Harbour Weekly # name
            El puente, visto desde el muelle. (Ana Ruiz) # bracketed
            Umbau am Nordkai | Hafenblick # barred
            Ein Kran am Nordkai. Nora Feld / dpa # slash
            Ein Kran am Nordkai. Nora Feld / Hafenblick # joined
            Ein Kran am Nordkai. dpa # agency
            Un barco en el puerto de Vigo EFE # agency
            Ein Kran am Nordkai. Foto: Nora Feld # marker
            Ein Kran am Nordkai (Foto: dpa) # bracket
            港の新しいクレーン＝共同 # suffix
            港の新しいクレーン＝佐伯美和撮影 # suffix
            港の貨物、過去最多＝円安で # equals
            부두의 새 크레인. 한강일보 제공 # suffix
            부두의 새 크레인. 윤서진 기자 # reporter
            """)
    void isToldApartByWhatSpeaksForIt(String text, String kind) {
        assertThat(kind(text)).hasValue(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Was ist Künstliche Intelligenz (KI)",
                "Ultraschall vs. Röntgen",
                "Der Hafen kostet 40 Mio. Euro",
                "Ein Besuch bei Dr. Anna Feld",
                "Wer zahlt für den Kran? Der Hafen",
                "Niemand hatte damit gerechnet. Leider.",
                "The port will stay closed, a spokesman told Reuters.",
                "Publié le 16/04/2025",
                "Sehen Sie selbst: https://example.org/watch?v=Hafen",
            })
    void isNoneWhereWhatStandsAroundItSaysSo(String text) {
        assertThat(kind(text)).isEmpty();
    }

    private Optional<String> kind(String text) {
        Folded folded = Folding.fold(text);
        MarkedLine line =
                new MarkedLine(new Line(1, text, false), folded, rules.lexicon().scan(folded));
        return credits.find(line).flatMap(slot -> kinds.of(line, slot));
    }
}
