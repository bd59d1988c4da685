package news.copydesk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import news.copydesk.desk.Desk;
import news.copydesk.stream.CopydeskTopology;
import news.copydesk.stream.LineSettings;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text built to hurt, as much of it as the line takes: no input may hold a core for a second. */
class HostileTextTest {

    private static final int MEBIBYTE = 1 << 20;
    private static final int LINE = 1 << 15;
    private static final String TYPE = "application/json";

    private static final String PAGE = """
            Ferry strike leaves thousands stranded on islands
            By Moira Kerr and Ann Lee in Oban
            Published 12 March 2024, 14:05 GMT | Updated 3 hours ago
            Jane Poe (left) and John Roe at the pier on Tuesday. (Image: Marsh Valley Courier)
            OBAN, Scotland (Reuters) - Thousands of islanders were left without ferries on Tuesday as crews walked out.
            The strike, the first in nine years, will last until Friday, the union said in a statement on Monday night.
            READ MORE: Ferry crews vote to strike over pay
            Source: Reuters
            """;

    private static Desk desk;
    private static FuzzCheck check;

    @BeforeAll
    static void warmUp() {
        desk = Desk.open(Optional.empty());
        check = new FuzzCheck(desk);
        // What is measured is the text, not the compiler.
        Fuzzer fuzzer = new Fuzzer(new FuzzSeeds(), 2, 0);
        for (int i = 0; i < 3_000; i++) {
            check.check(fuzzer.next(), Set.of());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "[",
                "Lire aussi : ",
                "Lire aussi :\n",
                "READ MORE:",
                "© ",
                "Photo: ",
                "By ",
                "By Ann Example\n",
                "\u0301",
                "e\u0301\u0323",
                "\u202e",
                "\u2066\u202a",
                "\u200d",
                "\ufeff",
                "&amp;",
                "&lol9;",
                "&#38;",
                "<!ENTITY lol9 \"&lol8;&lol8;&lol8;\">\n",
                "Ã©",
                "A. ",
                "A ",
                "a, ",
                "1/2/2024 ",
                "12.03.2024\n",
                "\"",
                "«",
                "—",
                "/",
                "https://example.com/",
                "@a ",
                "#a ",
                "x\n",
                "\n\nx",
                "x\u00ad\n",
                "漢",
                "ไ",
                "İ",
                "Ann Example, Ben Example and ",
                "(left) (right) ",
                "(AFP) - ",
                "LONDON (Reuters) - ",
                "00:00 ",
                "𝐀",
                "\ud83d\udc68\u200d",
            })
    void aMebibyteOfIt(String piece) {
        StringBuilder text = new StringBuilder();
        byte[] unit = piece.getBytes(UTF_8);
        text.append(piece.repeat(MEBIBYTE / unit.length));
        FuzzRecord record =
                FuzzRecord.of("a mebibyte of " + piece.strip(), text.toString().getBytes(UTF_8));

        assertThat(check.check(record, Set.of())).isNotNull();
    }

    /** Where a line has a role, more is asked of it than of a text that is nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foto: ",
                "Foto: A ",
                "摄 ",
                "Reuters ",
                "Getty/",
                "(AFP) - ",
                "…",
                "… ",
                "...",
                "? ",
                "A. ",
                "1.",
                "von ",
                "and ",
                ", ",
                "| a ",
                "(a) ",
                ") ",
                "links, ",
                "12.03.2024 ",
                "file photo ",
                "Archivbild. ",
                "=",
                "a-",
                "기자 ",
                "İ",
            })
    void muchOfItWithinALineOfAPage(String piece) {
        String much = piece.repeat(LINE / piece.getBytes(UTF_8).length);
        for (String line : PAGE.split("\n")) {
            int at = line.lastIndexOf(' ', line.length() * 2 / 3) + 1;
            String page = PAGE.replace(line, line.substring(0, at) + much + line.substring(at));
            FuzzRecord record = FuzzRecord.of(piece.strip() + " in " + line, page.getBytes(UTF_8));

            assertThat(check.check(record, Set.of())).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\u0000", "\\u202e", "\\n"})
    void aMebibyteOfItInAnEnvelope(String escape) {
        String text = "The bridge " + escape.repeat((MEBIBYTE - 64) / escape.length());
        byte[] value = ("{\"text\":\"" + text + "\"}").getBytes(UTF_8);

        assertThat(check.check(FuzzRecord.of("an envelope of " + escape, value, TYPE), Set.of()))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"data\":", "\"\\"})
    void jsonAsDeepAsItGoesIsRefused(String opener) {
        byte[] value = ("{\"text\":" + opener.repeat(MEBIBYTE / opener.length() - 8)).getBytes(UTF_8);

        assertThat(check.check(FuzzRecord.of("deep " + opener, value, TYPE), Set.of())
                        .label())
                .isEqualTo("intake: malformed-envelope");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xA0, 0xC0, 0xED, 0xF4, 0xFE, 0xFF})
    void aMebibyteOfOneByte(int one) {
        byte[] value = new byte[MEBIBYTE];
        java.util.Arrays.fill(value, (byte) one);

        assertThat(check.check(FuzzRecord.of("bytes " + one, value), Set.of())).isNotNull();
    }

    @Test
    void aKeyOfAMebibyteAndHeadersByTheThousandGiveOneArticle() {
        LineSettings settings = LineSettings.of("localhost:1");
        try (TopologyTestDriver line =
                new TopologyTestDriver(CopydeskTopology.build(settings, desk::edit), settings.toProperties())) {
            RecordHeaders headers = new RecordHeaders();
            for (int i = 0; i < 5_000; i++) {
                headers.add("x-" + i, new byte[] {(byte) i, (byte) 0xff});
                headers.add("url", ("https://example.com/" + i).getBytes(UTF_8));
            }
            byte[] value =
                    "Bridge opens again\n\nThe swing bridge opened to traffic on Monday after a long winter of repairs, the council said.\n"
                            .getBytes(UTF_8);
            line.createInputTopic(settings.topics().raw().name(), new ByteArraySerializer(), new ByteArraySerializer())
                    .pipeInput(new TestRecord<>(new byte[MEBIBYTE], value, headers));

            assertThat(line.createOutputTopic(
                                    settings.topics().articles().name(),
                                    new ByteArrayDeserializer(),
                                    new ByteArrayDeserializer())
                            .readRecordsToList())
                    .hasSize(1);
        }
    }
}
