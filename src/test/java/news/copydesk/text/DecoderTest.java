package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import news.copydesk.article.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private final Decoder decoder = new Decoder();

    static List<CharsetSample> samples() {
        return CharsetSample.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsWhatIsDeclared(CharsetSample sample) {
        Decoded decoded = decode(sample.bytes(), sample.charset());
        assertThat(decoded.text()).isEqualTo(sample.text());
        assertThat(decoded.repairs()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void detectsWhatIsNotDeclared(CharsetSample sample) {
        Decoded decoded = decode(sample.bytes());
        assertThat(decoded.text()).isEqualTo(sample.text());
        assertThat(decoded.repairs()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isNotMisledByADeclarationThatCannotBe(CharsetSample sample) {
        for (String wrong : List.of("utf-8", "us-ascii", "utf-16", "utf-32", "klingon", "")) {
            if (wrong.equalsIgnoreCase(sample.charset())) {
                continue;
            }
            Decoded decoded = decode(sample.bytes(), wrong);
            assertThat(decoded.text()).as(wrong).isEqualTo(sample.text());
            assertThat(decoded.repairs()).containsExactly("overruled-charset:" + wrong);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iso-8859-1",
                "windows-1252",
                "windows-1251",
                "gbk",
                "shift_jis",
                "euc-kr",
                "big5",
                "utf-16le",
                "IBM037"
            })
    void utf8OverrulesWhatItCannotBeByAccident(String declared) {
        for (String text :
                List.of("Déjà vu à Besançon: l’été.", "Вести дня", "外交部发言人表示", "رئيس الوزراء", "ข่าววันนี้")) {
            Decoded decoded = decode(text.getBytes(StandardCharsets.UTF_8), declared);
            assertThat(decoded.text()).isEqualTo(text);
            assertThat(decoded.charset()).isEqualTo("UTF-8");
            assertThat(decoded.repairs()).containsExactly("overruled-charset:" + declared);
        }
    }

    @ParameterizedTest
    @EnumSource(ByteOrderMark.class)
    void aByteOrderMarkDecides(ByteOrderMark mark) {
        String text = "Ünü – 中文 😀";
        byte[] bytes = ("\uFEFF" + text).getBytes(mark.charset());
        for (Optional<String> declared : List.of(Optional.<String>empty(), Optional.of("windows-1250"))) {
            Decoded decoded = decoder.decode(new Content.Bytes(bytes, declared)).orElseThrow();
            assertThat(decoded.text()).isEqualTo(text);
            assertThat(decoded.charset()).isEqualTo(mark.charset().name());
            assertThat(decoded.repairs()).hasSize(declared.isPresent() ? 1 : 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideTextShowsByItsZeros(String charset) {
        for (String text : List.of(
                "Plain text.\nAnd more.", "Plain text. More", "Вести дня: новости", "外交部 发言人\n表示 1", "नई दिल्ली में")) {
            byte[] bytes = text.getBytes(Charset.forName(charset));
            assertThat(decode(bytes).text()).isEqualTo(text);
            assertThat(decode(bytes).charset()).isEqualTo(charset);
            assertThat(decode(bytes, "utf-8").text()).isEqualTo(text);
        }
    }

    @Test
    void declaredUtf16IsReadWithOrWithoutAMark() {
        Decoded marked = decode("Été".getBytes(StandardCharsets.UTF_16), "UTF-16");
        assertThat(marked).isEqualTo(new Decoded("Été", "UTF-16BE", List.of()));
        assertThat(decode("Été".getBytes(StandardCharsets.UTF_16LE), "utf-16le").text())
                .isEqualTo("Été");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, windows-1252, « L’été » – 5 €",
        "iso-8859-9, windows-1254, “Işık” – 5 €",
        "tis-620, x-windows-874, ข่าว…",
        "shift_jis, windows-31j, ①番 ㈱",
        "gb2312, GB18030, 镕基 鎔",
        "euc-kr, x-windows-949, 똠방각하"
    })
    void aNameMayMeanItsSuperset(String declared, String superset, String text) {
        Decoded decoded = decode(text.getBytes(Charset.forName(superset)), declared);
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.repairs()).isEmpty();
        assertThat(decoded.charset()).doesNotStartWith("x-");
    }

    @ParameterizedTest
    @CsvSource({
        "latin1, ISO-8859-1",
        "\"utf8\", UTF-8",
        "x-cp1252, windows-1252",
        "win-1251, windows-1251",
        "cp949, EUC-KR",
        "x-sjis, Shift_JIS",
        "macintosh, macintosh",
        "KOI8-RU, KOI8-U",
        "ISO-8859-8-I, ISO-8859-8"
    })
    void knowsTheNamesInUse(String declared, String iana) {
        Decoded decoded = decode("plain".getBytes(StandardCharsets.US_ASCII), declared);
        assertThat(decoded).isEqualTo(new Decoded("plain", iana, List.of()));
    }

    @Test
    void textIsTakenAsItIs() {
        assertThat(decoder.decode(new Content.Text("\uFEFFa\uD800b\u0000c")))
                .contains(new Decoded("a\uFFFDb\u0000c", "UTF-8", List.of()));
    }

    @Test
    void noBytesAreAnEmptyText() {
        assertThat(decode(new byte[0])).isEqualTo(new Decoded("", "UTF-8", List.of()));
        assertThat(decode(new byte[0], "utf-16").text()).isEmpty();
    }

    @Test
    void utf8WithFaultsStaysUtf8() {
        byte[] bytes = "L’été dernier, à Nîmes, où l’on fête déjà la récolte".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf("Même été".getBytes(StandardCharsets.UTF_8), 10);
        assertThat(decode(cut)).isEqualTo(new Decoded("Même ét\uFFFD", "UTF-8", List.of("malformed-bytes:UTF-8")));
        bytes[0] = (byte) 0xFF;
        assertThat(decode(bytes).text()).isEqualTo("\uFFFD’été dernier, à Nîmes, où l’on fête déjà la récolte");
        assertThat(decode(bytes, "utf-8").repairs()).containsExactly("malformed-bytes:UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller", "né", "Le café fermé", "Señor Peña habló ayer", "«Não», disse"})
    void aWordWithAccentsIsEnoughForWindows1252(String text) {
        assertThat(decode(text.getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo(text);
    }

    @Test
    void aControlCharacterOrTwoAreStillText() {
        assertThat(decode("Here is one: \u001A".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("Here is one: \u001A");
        assertThat(decode("\u001B[1mBreaking\u001B[0m news".getBytes(StandardCharsets.UTF_8))
                        .charset())
                .isEqualTo("UTF-8");
    }

    @Test
    void binaryIsNotText() {
        assertThat(undecodable("one\0two".getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(undecodable("abcd\0efg".getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(undecodable("\1\2\3\4 a few words".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(undecodable(new byte[64])).isTrue();
        assertThat(decoder.decode(new Content.Bytes(new byte[] {1, 2, 3, 4, 5, 0}, Optional.of("iso-8859-1"))))
                .isEmpty();
    }

    @Test
    void noiseIsNotText() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[200 + random.nextInt(5000)];
            random.nextBytes(noise);
            assertThat(undecodable(noise)).as("noise %d", i).isTrue();
        }
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(decode("é".getBytes(StandardCharsets.ISO_8859_1), "ISO-8859-1")
                            .text())
                    .isEqualTo("é");
            assertThat(decode("я".getBytes(Charset.forName("windows-1251")), "WIN-1251")
                            .text())
                    .isEqualTo("я");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void findsTheAccentsBehindALongPlainStart() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("The minister spoke on Tuesday.\n".repeat(2000).getBytes(StandardCharsets.US_ASCII));
        CharsetSample russian = CharsetSample.of("windows-1251");
        bytes.writeBytes(russian.bytes());
        assertThat(decode(bytes.toByteArray()).text()).endsWith(russian.text());
    }

    @Property
    void anyTextComesBackFromUtf8(@ForAll String text) {
        String sound = new LoneSurrogates().apply(text);
        byte[] bytes = sound.getBytes(StandardCharsets.UTF_8);
        Optional<Decoded> decoded = decoder.decode(new Content.Bytes(bytes, Optional.empty()));
        if (ByteOrderMark.of(bytes).isEmpty() && !ByteCount.of(bytes).isBinary()) {
            assertThat(decoded).map(Decoded::text).contains(sound);
        }
    }

    @Property
    void neverThrows(@ForAll byte[] bytes, @ForAll String declared) {
        Optional<Decoded> decoded = decoder.decode(new Content.Bytes(bytes, Optional.of(declared)));
        decoded.ifPresent(
                it -> assertThat(new LoneSurrogates().apply(it.text())).isSameAs(it.text()));
        assertThat(decoder.decode(new Content.Bytes(bytes, Optional.of(declared))))
                .isEqualTo(decoded);
    }

    private boolean undecodable(byte[] bytes) {
        return decoder.decode(new Content.Bytes(bytes, Optional.empty())).isEmpty();
    }

    private Decoded decode(byte[] bytes) {
        return decoder.decode(new Content.Bytes(bytes, Optional.empty())).orElseThrow();
    }

    private Decoded decode(byte[] bytes, String declared) {
        return decoder.decode(new Content.Bytes(bytes, Optional.of(declared))).orElseThrow();
    }
}
