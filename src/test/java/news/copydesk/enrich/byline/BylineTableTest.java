package news.copydesk.enrich.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.copydesk.article.Byline;
import news.copydesk.article.Dateline;
import news.copydesk.article.Role;
import news.copydesk.enrich.Pages;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.enrich.dateline.Datelines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Bylines as newspapers of every pack's language print them, with the people and the organisations that they name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BylineTableTest {

    private final Pages pages = new Pages();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "en | James Carver Published Jul 17, 2024, 11:21am, Updated 6:39pm | James Carver",
                "it | Marco Bandini 4 febbraio 2025 - 14:41 | Marco Bandini",
                "de | Von Anna Brandt 30.04.2024, 18:58 | Anna Brandt",
                "en | Published Jul 17, 2024, 11:21am | -",
                "fr | Mis à jour le 4 mars 2025 à 10h | -",
            })
    void whereNoLineIsAByLineALineOfDatesMayBeginWithTheAuthor(String language, String line, String author) {
        assertThat(people(language, Role.DATE, line)).isEqualTo(author == null ? "" : author);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            nullValues = "-",
            value = {
                "de # Stand: 12.3.2024, 10:15 Uhr | Anna Thal # Anna Thal",
                "en # March 5, 2024 | 4 min read | Anna Bell # Anna Bell",
                "en # March 5, 2024 | Technology # -",
                "de # 12.3.2024 | Lesezeit: 4 Min. # -",
            })
    void suchALineMayEndWithTheAuthorToo(String language, String line, String author) {
        assertThat(people(language, Role.DATE, line)).isEqualTo(author == null ? "" : author);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | De notre correspondant à Bruxelles",
                "fr | De notre correspondante à New York",
                "en | From our correspondent in Brussels"
            })
    void theCityThatACorrespondentWritesFromIsNobody(String language, String line) {
        assertThat(people(language, Role.BYLINE, line)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "bylines.tsv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 1)
    void peopleAndOrganisationsAreToldApart(String language, String line, String people, String organisations) {
        Optional<Byline> byline = pages.bylines.read(pages.page(language, Role.BYLINE, line), Optional.empty());
        assertThat(byline).hasValueSatisfying(found -> {
            assertThat(String.join(", ", found.people())).isEqualTo(people == null ? "" : people);
            assertThat(String.join(", ", found.organisations())).isEqualTo(organisations == null ? "" : organisations);
        });
    }

    /** The people that a page of that one line is by; no text at all without a byline. */
    private String people(String language, Role role, String line) {
        return pages.bylines
                .read(pages.page(language, role, line), Optional.empty())
                .map(byline -> String.join(", ", byline.people()))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ko | (서울=연합뉴스) 최은서 김도형 기자 = 다리가 개통됐다 | 최은서, 김도형 | Yonhap",
                "ko | (뉴욕=연합뉴스) 홍길수 특파원 = 다리가 개통됐다 | 홍길수 | Yonhap",
                "ko | [수원=뉴시스]최은서 기자 = 다리가 개통됐다 | 최은서 | Newsis",
                "ko | [부산=한강뉴스] 오세라·김도형 기자 = 다리가 개통됐다 | 오세라, 김도형 | 한강뉴스",
                "ko | [스포츠한빛=오세라 기자] 다리가 개통됐다 | 오세라 | 스포츠한빛",
                "ko | (서울=연합뉴스) 다리가 개통됐다 | - | -",
                "ko | [취재 기자] 다리가 개통됐다 | - | -",
                "ko | [기자수첩] 다리가 개통됐다 | - | -",
                "zh | 新华社贵阳3月5日电（记者李华、王小明）大桥通车 | 李华, 王小明 | Xinhua",
                "zh | 中新社北京3月5日电 (记者 李华)大桥通车 | 李华 | CNS",
                "zh | 本报江城3月11日电（记者周启明）大桥通车 | 周启明 | -",
                "zh | （中央社記者林美玲、王小明台北3日電）大橋通車 | 林美玲, 王小明 | CNA",
                "zh | 〔記者陳怡君／台中報導〕市場深夜失火 | 陳怡君 | -",
                "zh | ［記者陳怡君／綜合報導］市場深夜失火 | 陳怡君 | -",
                "zh | （法新社巴黎3日電）大橋通車 | - | -",
                "zh | （记者会）大桥通车 | - | -",
                "ja | 【カイロ共同＝岡本真理子】橋が開通した | 岡本真理子 | Kyodo",
                "ja | 【台北・岡本真理子、小林和夫】橋が開通した | 岡本真理子, 小林和夫 | -",
                "ja | 【ワシントン岡本真理子】橋が開通した | 岡本真理子 | -",
                "ja | 【ワシントン時事】橋が開通した | - | -",
                "ja | 【パリＡＦＰ＝時事】橋が開通した | - | -",
                "ru | МОСКВА, 5 мар — РИА Новости, Анна Белова. Мост открыт | Анна Белова | RIA Novosti",
                "ru | МОСКВА, 5 марта. /Корр. ТАСС Анна Белова/. Мост открыт | Анна Белова | TASS",
                "ru | МОСКВА, 5 марта. /ТАСС/. Мост открыт | - | -",
                "en | DUBLIN (AP) — The bridge is open | - | -",
            })
    void theHeadOfTheStoryNamesItsAuthors(String language, String paragraph, String people, String organisations) {
        Copy copy = pages.page(language, Role.PARAGRAPH, paragraph);
        Optional<Byline> byline = pages.bylines.read(copy, new Datelines(pages.rules).read(copy, Optional.empty()));
        assertThat(byline.map(Byline::people).orElse(List.of())).isEqualTo(list(people));
        assertThat(byline.map(Byline::organisations).orElse(List.of())).isEqualTo(list(organisations));
    }

    @Test
    void whoALineNamesIsNotLookedForInTheDateline() {
        Optional<Dateline> dateline = Optional.of(
                new Dateline("(서울=연합뉴스) 최은서 기자 =", Optional.of("서울"), Optional.empty(), Optional.of("Yonhap")));
        assertThat(pages.bylines.read(pages.page("ko", Role.BYLINE, "김도형 기자"), dateline))
                .contains(new Byline("김도형 기자", List.of("김도형"), List.of()));
        assertThat(pages.bylines.read(pages.page("ko", Role.BYLINE, "한빛일보"), dateline))
                .contains(new Byline("한빛일보 | (서울=연합뉴스) 최은서 기자 =", List.of("최은서"), List.of("한빛일보", "Yonhap")));
    }

    private static List<String> list(String names) {
        return names == null ? List.of() : List.of(names.split(", "));
    }
}
