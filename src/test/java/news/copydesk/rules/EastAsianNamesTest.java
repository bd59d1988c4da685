package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Full names of East Asia")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EastAsianNamesTest {

    private EastAsianNames names;

    @BeforeAll
    void load() {
        names = Rulebook.load(Optional.empty()).eastAsianNames();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"王小明", "李娜", "歐陽志遠", "吳佩蓉", "陆晓雯", "田中太郎", "石川さゆり", "佐々木希", "長谷川健太", "林真央", "김철수", "남궁민", "선우은숙"
            })
    void areKnownByTheFamily(String name) {
        assertThat(names.isFullName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "高考生", "石家庄", "金融业", "马拉松", "江西省", "程序员", "石川県", "山口市長", "千葉", "山田は", "林の道", "関する", "松本清張記念館", "이메일",
                "한국어", "정부는", "조사원", "김", "王", ""
            })
    void areNoPlacesTradesOrHalves(String word) {
        assertThat(names.isFullName(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"山田,太郎", "高瀬,由紀子", "森,健太郎", "王,刚"})
    void mayHaveASpaceInThem(String family, String given) {
        assertThat(names.isFullName(family, given)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"国際,大会", "東京,五輪", "社会,部", "정치,종합", "된,아파트"})
    void areNotAnyTwoWords(String first, String second) {
        assertThat(names.isFullName(first, second)).isFalse();
    }

    @Test
    void haveAUsualFormInJapan() {
        assertThat(names.isJapaneseForm("倉本真央")).isTrue();
        assertThat(names.isJapaneseForm("全国大会")).isFalse();
        assertThat(names.isJapaneseForm("潮目の人")).isFalse();
        assertThat(names.isJapaneseForm("文字まで")).isFalse();
        assertThat(names.isJapaneseForm("真央")).isFalse();
    }
}
