package news.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Content;
import news.copydesk.article.Edited;
import news.copydesk.article.Hints;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Rejection;
import news.copydesk.rules.RuleException;
import news.copydesk.rules.Rulebook;
import news.copydesk.text.Decoder;
import news.copydesk.text.Line;

/** What is true of every text whatsoever. */
class DeskPropertyTest {

    private static Desk desk;

    @BeforeContainer
    static void open() throws RuleException {
        desk = Desk.open(Rulebook.load(Optional.empty()));
    }

    @Property(tries = 400)
    void everyVisibleLineEndsInExactlyOneBlock(@ForAll("pages") String text) {
        List<Line> lines = desk.prepare(
                        new Decoder().decode(new Content.Text(text)).orElseThrow(), Hints.none())
                .text()
                .lines();
        Edited edited = desk.edit(RawArticle.of(text));
        if (edited instanceof Article article) {
            assertThat(article.blocks())
                    .map(block -> block.lines().first())
                    .isEqualTo(lines.stream().map(Line::number).toList());
            assertThat(article.blocks())
                    .map(Block::text)
                    .isEqualTo(lines.stream().map(Line::text).toList());
        } else {
            assertThat(edited).isInstanceOf(Rejection.class);
        }
    }

    @Property(tries = 200)
    void noBytesMakeItThrow(@ForAll byte[] bytes) {
        assertThat(desk.edit(RawArticle.of(bytes))).isNotNull();
    }

    @Property(tries = 60)
    void localeAndTimeZoneChangeNothing(@ForAll("pages") String text) {
        Edited here = desk.edit(RawArticle.of(text));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(desk.edit(RawArticle.of(text))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> piece = Arbitraries.of(
                "Lire aussi : Le port rouvre",
                "READ MORE:",
                "©",
                "(AFP)",
                "Foto: ",
                "Von ",
                "By Ann Example",
                "\u00a0",
                "\n",
                "\n\n",
                "\r\n",
                "Des manifestants à Lyon, le 3 mars 2024. ",
                "The council met on Monday. ",
                "&amp;",
                "\u200b",
                "\u202e",
                "(L)",
                "—",
                "12.03.2024",
                "Share",
                "المصدر: وكالات",
                "新华社北京4月24日电 ",
                "İ",
                "\ud83d\ude00",
                "\ud800",
                "https://example.com/a");
        Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(12);
        return Arbitraries.oneOf(piece, piece, noise).list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Property(tries = 3)
    void hostileTextIsEditedInTime(@ForAll Random random) {
        String unit = List.of("(", "Lire aussi : ", "é\u0301", "\u202e", "©", "a ", "A. ", "/")
                .get(random.nextInt(8));
        String text = unit.repeat(300_000 / unit.length());
        long start = System.nanoTime();
        assertThat(desk.edit(RawArticle.of(text))).isNotNull();
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
