package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresentationFormsTest {

    private final Normaliser normaliser = new Normaliser();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ofﬁce of the chief of staﬀ|office of the chief of staff",
                "eﬃziente Kaﬄﬂotte|effiziente Kafflflotte",
                "ﻣﺮﺣﺒﺎ ﻻ|مرحبا لا",
                "ＮＥＷＳ！　Ｎｉｎｇｂｏ，China|NEWS! Ningbo,China",
                "ｶﾞｲﾄﾞ ｶﾀｶﾅ|ガイド カタカナ",
                "Tom ＆amp； Jerry|Tom & Jerry",
                "ﬁ&#xFB01;|fifi",
            })
    void putsLettersForTheirShapes(String line, String expected) {
        assertThat(normaliser.normaliseLine(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【独自】「橋」（三枝）：開通！",
                "２日、港町で（ＡＦＰ時事）",
                "新华社北京（记者李明）：“好！”",
                "서울（연합）：“네！”",
                "١٠٠٠ ﷼ ﴾آية﴿ ﷺ",
                "korišteǌem ǆep ĳs",
                "“quotes” ‘stay’ «as» „they“ ‚are‘ 'and' \"so\"",
                "№ 5, ½ ² ™ ℃ Ⅳ ㈱",
            })
    void leavesWhatIsASignOfItsOwn(String line) {
        assertThat(normaliser.normaliseLine(line)).isSameAs(line);
    }
}
