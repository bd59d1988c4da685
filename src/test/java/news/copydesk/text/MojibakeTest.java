package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    private final Normaliser normaliser = new Normaliser();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                // UTF-8 once
                "Le maire a inaugurÃ© lâ€™Ã©cole|Le maire a inauguré l’école|windows-1252",
                "DÃ\u00ADa de mercado en MÃ¡laga|Día de mercado en Málaga|windows-1252",
                "GroĂźe Ă„nderung fĂĽr SchĂĽler|Große Änderung für Schüler|windows-1250",
                "Nová cena: 5 â‚¬ za hodinu|Nová cena: 5 € za hodinu|windows-1252",
                "РќРѕРІС‹Р№ РјРѕСЃС‚ РѕС‚РєСЂС‹С‚|Новый мост открыт|windows-1251",
                "РњС–СЃС‚Рѕ Р†СЂРїС–РЅСЊ|Місто Ірпінь|windows-1251",
                "Bakan aÃ§Ä±kladÄ±: ÅŸimdi deÄŸil|Bakan açıkladı: şimdi değil|windows-1252",
                "Zam√≤ e la citt√†|Zamò e la città|macintosh",
                "Der neue B├╝rgermeister von M├╝nchen|Der neue Bürgermeister von München|IBM437",
                "Î— Î½Î­Î± Î³Î­Ï†Ï…Ï\u0081Î±|Η νέα γέφυρα|windows-1252",
                "ä»Šæ—¥æ–°æ¡¥é€šè½¦|今日新桥通车|windows-1252",
                "ìƒˆ ë‹¤ë¦¬ ê°œí†µ|새 다리 개통|windows-1252",
                "Read on ðŸ‘‰ here|Read on 👉 here|windows-1252",
                "Ø§Ù„Ø¬Ø³Ø± Ø§Ù„Ø¬Ø¯ÙŠØ¯|الجسر الجديد|windows-1252",
                // Read as the Arabic code page
                "ط§ظ„ط¬ط³ط± ط§ظ„ط¬ط¯ظٹط¯|الجسر الجديد|windows-1256",
                "La mairie de NأھmeNt|La mairie de NêmeNt|windows-1256",
                "ظ…ط¯غŒط± ط´ظ‡ط±|مدیر شهر|windows-1256",
                // Read at a console
                "LÔÇÖ├®t├® ├á Orl├®ans|L’été à Orléans|IBM850",
                "P┼Ö├şli┼í ┼żlu┼ąou─Źk├Ż k┼»┼ł|Příliš žluťoučký kůň|IBM852",
                "╨Я╨╛╨│╨╛╨┤╨░ ╨╜╨░ ╨╖╨░╨▓╤В╤А╨░|Погода на завтра|IBM866",
                "п÷п╬пЁп╬п╢п╟ п╫п╟ п╥п╟п╡я┌я─п╟|Погода на завтра|KOI8-R",
                // As the Hebrew code page, and as the Latin-1 with a euro sign
                "The cafֳ©ג€™s owner|The café’s owner|windows-1255",
                "Fahrt fÃŒr SchÃŒler ab MÃ€rz|Fahrt für Schüler ab März|ISO-8859-15",
                // As Latin-1, where the bytes from 80 to 9F are control characters
                "lâ\u0080\u0099Ã©tÃ© â\u0080\u0093 dÃ©jÃ\u00A0|l’été – déjà|ISO-8859-1",
                // With losses on the way
                "Voil\u00C3\u00A0 ce qu\u2019il dit d\u00C3\u00A9j\u00C3 et encore|Voilà ce qu’il dit déjà et encore|windows-1252",
                "â€œSo be itâ€, he said|“So be it”, he said|windows-1252",
                "OĂ\uFFFD est passĂ©e l'Ă©cole ?|O\uFFFD est passée l'école ?|windows-1250",
                "La metÃ  Ã¨ giÃ  in cittÃ|La metà è già in città|windows-1252",
                "UniversitÃ , oggi sciopero|Università, oggi sciopero|windows-1252",
                "Ã s 20h hÃ¡ mÃºsica, Ã quela hora|às 20h há música, àquela hora|windows-1252",
                "il y a lÃ  quelque chose|il y a là quelque chose|windows-1252",
                "HÃ´m nay ngÃ y má»›i á»Ÿ nhÃ  ga|Hôm nay ngày mới ở nhà ga|windows-1252",
                "ã‚µãƒ³ãƒ—ãƒ«ã\u0081®ä¾¡æ ¼|サンプルの価格|windows-1252",
                "ê²½ì œ ì„±ìž¥|경제 성장|windows-1252",
                "paÃses y economÃas de aquÃ|países y economías de aquí|windows-1252",
                "DĂ­a de la Independencia|Día de la Independencia|windows-1250",
                // One character alone that is unmistakable
                "Tin tá»©c Viá»‡t Nam|Tin tức Việt Nam|windows-1252",
                "Ã…bo|Åbo|windows-1252",
                "Ã–l|Öl|windows-1252",
                "Ãšnico|Único|windows-1252",
                "Å’uvre|Œuvre|windows-1252",
                "â„– 7|№ 7|windows-1252",
                "Suhu 33В°C di Medan|Suhu 33°C di Medan|windows-1251",
                "┬⌐ 2026 Harbour Post|© 2026 Harbour Post|IBM437",
                // Only a part of the line
                "Perché no? PerchÃ© no?|Perché no? Perché no?|windows-1252",
                "Schloß Ãœbersee fÃ¼r alle|Schloß Übersee für alle|windows-1252",
                "В Омске: В РљР°Р·Р°РЅРё СЃРіРѕСЂРµР» СЃРєР»Р°Рґ|В Омске: В Казани сгорел склад|windows-1251",
                "« Le théâtre » rouvre aprÃ¨s l’Ã©tÃ©|« Le théâtre » rouvre après l’été|windows-1252",
            })
    void mendsUtf8(String garbled, String expected, String charset) {
        List<String> repairs = new ArrayList<>();

        String mended = new Mojibake().apply(garbled, repairs::add);

        assertThat(mended).isEqualTo(expected);
        assertThat(repairs).containsExactly("mojibake:" + charset);
        assertThat(normaliser.normaliseLine(garbled)).isEqualTo(expected);
    }

    @Test
    void mendsWhatWasGarbledSeveralTimes() {
        String text = "« L’été à Besançon » – déjà 20 €";
        String garbled = text;
        for (int layers = 1; layers <= 5; layers++) {
            garbled = Garbling.utf8(garbled, Misreading.ALL.get(0));
            assertThat(normaliser.normaliseLine(garbled)).isEqualTo(text);
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "시장은 화요일에 새 다리를 열었다|x-windows-949|EUC-KR",
                "경찰은 이날 사고 원인을 조사하고 있다|x-windows-949|EUC-KR",
                "(서울=통신) 김민서 기자 = 정부가 대책을 발표했다.|x-windows-949|EUC-KR",
                "市长在会上说，这是我们的新桥|GB18030|GB18030",
                "据报道，该公司去年的收入为3亿元。|GB18030|GB18030",
                "市長在會上說，這是我們的新橋|Big5|Big5",
                "他們在這個地方生活了十年，沒有離開|Big5|Big5",
                "市長は火曜日に新しい橋を開いた|windows-31j|Shift_JIS",
                "この記事は会員だけが読めます。|windows-31j|Shift_JIS",
                "ボランティアが川の掃除をした（写真）|windows-31j|Shift_JIS",
                "市長は火曜日に新しい橋を開いた|EUC-JP|EUC-JP",
                "町の人たちはとても喜んでいる。|EUC-JP|EUC-JP",
            })
    void mendsDoubleByteText(String text, String charset, String name) {
        for (boolean windows : List.of(true, false)) {
            String garbled = Garbling.doubleByte(text, charset, windows);
            List<String> repairs = new ArrayList<>();

            assertThat(new Mojibake().apply(garbled, repairs::add)).isEqualTo(text);
            assertThat(repairs).singleElement().asString().matches("mojibake:(windows-1252|ISO-8859-1)/" + name);
            assertThat(normaliser.normaliseLine(garbled)).isEqualTo(text);
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "It\u0092s here \u0096 now, It’s here – now",
        "\u0084Der Ring\u0093 in Wien, „Der Ring“ in Wien",
        "Price: \u0080 20, Price: € 20",
        "In Bogot\u0087n y Jalap\u0087n se conf\u0092an, In Bogotán y Jalapán se confían"
    })
    void readsLoneControlCharactersAsWhatTheyWere(String garbled, String expected) {
        assertThat(normaliser.normaliseLine(garbled)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ÎLE-DE-FRANCE : LES MAIRES ÉLUS…",
                "« À l’été », dit-il — «É»",
                "Die „Ä“, die „Ö“ und die „Ü“ fehlen.",
                "O preço é R$ 20; À PARTE: “NÃO”, “PÃO”, “IRMÃ”…",
                "XÃ HỘI – THỊ XÃ” PHÚ THỌ",
                "SÃO PAULO – MANHÃ™",
                "Řím®, Žatec™, Ústí™",
                "ВІЙНА В УКРАЇНІ: РІК ПІСЛЯ",
                "«Він сказав: „Ні“», – пише «Вісті»…",
                "КОМПАНИЯ «РОГА И КОПЫТА»™ и ЗАО «Связь»®",
                "Ο ΔΗΜΟΣ «ΑΘΗΝΑ»· 20 € – «Ναι»",
                "سُئل: «ما السعر؟»، فقال: ٢٠ €.",
                "گزارش «کیهان»، ص. ۲۰؛ چه؟",
                "TEMPERATURA: 20° — “ŁÓDŹ”, „ÓŚ”",
                "Crème brûlée à 3 €, œuf à 1 £, bœuf ¼",
                "Mål™ på Åre®: ”Å, nej”",
                "5×£35, 3×€20, ½ price – ¾ cup",
                "α-synuclein, β², √π ≈ 1,77, ∆° ≤ 5",
                "├── src │ └── main ┤ ┼─┼",
                "Ça va ? À ¿quién? ¡Olé!",
                "ÂNGELA, ÃNGELO e ÁFRICA",
                "naïve coöperatie: ‘één’ vs. ’s avonds",
                "Þórður Ægisson – „Ísland“",
                "你好，世界！「新聞」—《報》",
                "नई दिल्ली: “₹20” – ‘हाँ’",
                "Γ΄ τάξη, Β΄ τόμος, Ε΄ όροφος",
                "Сеть 220 В±10%, 5 А",
                "Âşık Veysel",
                "AMANHÃ…E DEPOIS",
                "A…b, Г…но, PÅ…",
                "┌──┬┐ one two three",
                "«été» «olá» – á»"
            })
    void leavesWhatIsRight(String line) {
        assertThat(new Mojibake().apply(line)).isEqualTo(line);
        assertThat(normaliser.normaliseLine(line)).isSameAs(line);
    }

    @Test
    void leavesWhatIsAmbiguous() {
        // Windows-1250 read it as å, Latin-2 as á.
        assertThat(normaliser.normaliseLine("PublikovĂĄno")).isEqualTo("PublikovĂĄno");
    }

    @Test
    void recordsEachKindOfRepairOnceForTheWholeText() {
        String text = "Ã©tÃ©\nplain\nlâ€™Ã©cole\nРќРѕРІС‹Р№ РјРѕСЃС‚";
        CleanText clean = normaliser.normalise(new Decoded(text, "UTF-8", List.of("overruled-charset:x")));
        assertThat(clean.lines()).extracting(Line::text).containsExactly("été", "plain", "l’école", "Новый мост");
        assertThat(clean.repairs())
                .containsExactly("overruled-charset:x", "mojibake:windows-1252", "mojibake:windows-1251");
    }

    @Test
    void referencesToGarbledCharactersAreMendedToo() {
        assertThat(normaliser.normaliseLine("lâ&#8364;&#8482;&Atilde;&copy;t&Atilde;&copy;"))
                .isEqualTo("l’été");
    }

    @Test
    void anOrdinaryLineIsNotLookedAt() {
        Mojibake step = new Mojibake();
        Concerns concerns = new Concerns(List.of(step));
        for (String line : List.of(
                "« L’été à Besançon », « déjà »…",
                "Größe „Ähnlich“ – Übung",
                "Він живе в Києві. Рік і ще рік.",
                "Příliš žluťoučký kůň úpěl ďábelské ódy",
                "Ο υπουργός είπε «ναι»· τέλος.",
                "قال الوزير، أمس: «نعم».",
                "Được người dân ủng hộ",
                "大臣は「火曜日」に…")) {
            assertThat(concerns.of(line)).as(line).isZero();
        }
        assertThat(concerns.of(new String("é".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .isPositive();
    }
}
