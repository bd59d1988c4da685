package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import news.copydesk.article.Content;
import news.copydesk.article.Origin;
import news.copydesk.article.Rejection.Reason;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no feeder should send. */
class IntakeHostileTest {

    private static final List<String> SEEDS = List.of(
            "{\"text\": \"Dam \\u00e9\\ud83d\\ude00 reopens\", \"url\": \"https://example.org\", \"x\": [1, {\"y\": null}]}",
            "{\"specversion\": \"1.0\", \"data\": {\"text\": \"Dam\"}, \"datacontenttype\": \"application/json\"}",
            "{\"data_base64\": \"RGFt\", \"datacontenttype\": \"text/plain; charset=utf-8\"}",
            "\uFEFF Dam reopens é 😀");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/cloudevents+json",
            "text/plain; charset=\"",
            ";;=;charset",
            "application/json; charset=utf-99",
            "application/json; charset=\u0000\u0001");

    private final Intake intake = new Intake(Intake.DEFAULT_MAX_BYTES);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void mutilated_records_are_accepted_or_refused_but_never_thrown(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            byte[] value = mutilate(SEEDS.get(random.nextInt(SEEDS.size())).getBytes(UTF_8), random);
            byte[] before = value.clone();
            Headers headers = new RecordHeaders();
            if (random.nextBoolean()) {
                headers.add(
                        "content-type",
                        mutilate(TYPES.get(random.nextInt(TYPES.size())).getBytes(UTF_8), random));
            }
            headers.add("url", mutilate("https://example.org/é".getBytes(UTF_8), random));
            headers.add("nothing", null);

            Intake.Result result = intake.receive(null, value, headers, Origin.unknown());

            assertThat(value).isEqualTo(before);
            if (result instanceof Intake.Accepted accepted && accepted.raw().content() instanceof Content.Bytes bytes) {
                assertThat(bytes.bytes().length).isLessThanOrEqualTo(value.length);
            } else if (result instanceof Intake.Refused refused) {
                assertThat(refused.rejection().message())
                        .doesNotContainPattern("\\p{Cntrl}")
                        .hasSizeLessThan(1000);
            }
        }
    }

    @Test
    void a_mebibyte_of_brackets_is_refused_at_once() {
        for (String bracket : List.of("[", "{", "{\"a\":", "[[{\"text\":")) {
            byte[] value = ("{\"text\": " + bracket.repeat(1_000_000 / bracket.length())).getBytes(UTF_8);

            assertTimeout(
                    Duration.ofSeconds(2),
                    () -> assertThat(reason(value, "application/json")).isEqualTo(Reason.MALFORMED_ENVELOPE));
        }
    }

    @Test
    void a_mebibyte_of_names_or_digits_is_taken_or_refused_in_no_time() {
        StringBuilder names = new StringBuilder("{\"text\": \"Dam\"");
        for (int i = 0; names.length() < 1_000_000; i++) {
            names.append(",\"n").append(Integer.toHexString(i)).append("\":1");
        }
        assertTimeout(Duration.ofSeconds(2), () -> {
            assertThat(intake.receive(
                            null, names.append('}').toString().getBytes(UTF_8), new RecordHeaders(), Origin.unknown()))
                    .isInstanceOf(Intake.Accepted.class);
            assertThat(reason(
                            ("{\"n\": " + "9".repeat(1_000_000) + ", \"text\": 1}").getBytes(UTF_8),
                            "application/json"))
                    .isEqualTo(Reason.MALFORMED_ENVELOPE);
        });
    }

    @Test
    void thousands_of_headers_and_a_huge_key_do_no_harm() {
        Headers headers = new RecordHeaders();
        for (int i = 0; i < 10_000; i++) {
            headers.add("header-" + i, new byte[] {(byte) i});
        }
        headers.add("language", "fr".getBytes(UTF_8));

        Intake.Result result = intake.receive(new byte[1 << 20], "Dam".getBytes(UTF_8), headers, Origin.unknown());

        assertThat(((Intake.Accepted) result).raw().hints().language()).contains("fr");
    }

    @Test
    void a_turkish_machine_reads_headers_like_any_other() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(reason("<p>".getBytes(UTF_8), "TEXT/PLAIN")).isNull();
            assertThat(reason("{".getBytes(UTF_8), "APPLICATION/JSON")).isEqualTo(Reason.MALFORMED_ENVELOPE);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Why the value is refused; null if it is not. */
    private Reason reason(byte[] value, String contentType) {
        Headers headers = new RecordHeaders().add("CONTENT-TYPE", contentType.getBytes(UTF_8));
        return intake.receive(null, value, headers, Origin.unknown()) instanceof Intake.Refused refused
                ? refused.rejection().reason()
                : null;
    }

    private static byte[] mutilate(byte[] bytes, Random random) {
        byte[] mutilated = bytes.clone();
        for (int cuts = random.nextInt(4); cuts > 0 && mutilated.length > 1; cuts--) {
            int at = random.nextInt(mutilated.length);
            switch (random.nextInt(3)) {
                case 0 -> mutilated[at] = (byte) random.nextInt(256);
                case 1 -> mutilated = Arrays.copyOf(mutilated, at + 1);
                default -> mutilated[at] = mutilated[random.nextInt(mutilated.length)];
            }
        }
        return mutilated;
    }
}
