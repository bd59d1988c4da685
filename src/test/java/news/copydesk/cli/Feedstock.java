package news.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import news.copydesk.article.Rejection.Reason;
import news.copydesk.cli.Samples.Sample;
import news.copydesk.stream.HeaderNames;
import news.copydesk.stream.Json;

/** Raw records in any number, made of the samples that ship with Copydesk: each has an address of its own, and every tenth is none. */
final class Feedstock {

    /** What is wrong with every tenth, in turn. */
    private static final List<Sample> BAD = List.of(
            bad(Input.TEXT, " \n\u00a0\n", Reason.EMPTY),
            bad(Input.JSON, "{\"text\": \"The bridge was", Reason.MALFORMED_ENVELOPE),
            bad("image/png", "\u0089PNG\r\n\u001a\n", Reason.UNSUPPORTED_CONTENT_TYPE),
            bad(Input.JSON, "{\"title\": \"A headline, but no text\"}", Reason.MALFORMED_ENVELOPE),
            bad(Input.TEXT + "; charset=UTF-8", "The bridge \u0000\u0001\u0002\u0000", Reason.UNDECODABLE),
            bad(Input.TEXT, "7", Reason.NO_TEXT));

    private final List<Sample> articles =
            Samples.all().stream().filter(sample -> sample.expected().isEmpty()).toList();

    /** The first edition of so many. */
    static List<Sample> of(int count) {
        return edition(count, 1);
    }

    /** The same once more, each page with its longest paragraph once more for every further edition, as if it had grown. */
    static List<Sample> edition(int count, int edition) {
        Feedstock pages = new Feedstock();
        return IntStream.range(0, count)
                .mapToObj(number -> pages.page(number, edition))
                .toList();
    }

    /** One of them. */
    Sample page(int number, int edition) {
        String url = "https://news.example/" + number;
        boolean bad = number % 10 == 9;
        Sample sample = bad ? BAD.get(number / 10 % BAD.size()) : articles.get(number % articles.size());
        Input input = bad ? sample.input() : grown(sample.input(), edition);
        // Every third article comes as an envelope, the others as bare text.
        return !bad && number % 3 == 0
                ? new Sample(new Input(url, Optional.of(Input.JSON), envelope(url, input)), sample.expected())
                : new Sample(new Input(url, input.contentType(), input.bytes()), sample.expected());
    }

    private static Input grown(Input input, int edition) {
        String text = new String(input.bytes(), UTF_8);
        String longest =
                text.lines().max(Comparator.comparingInt(String::length)).orElse("");
        String more = text.replace(longest, (longest + "\n").repeat(edition).stripTrailing());
        return new Input(input.name(), input.contentType(), more.getBytes(UTF_8));
    }

    /** As `copydesk feed` would send it. */
    static Map<String, String> headers(Sample sample) {
        return Map.of(HeaderNames.URL, sample.input().name());
    }

    private static byte[] envelope(String url, Input input) {
        return Json.mapper().writeValueAsBytes(Map.of("text", new String(input.bytes(), UTF_8), "url", url));
    }

    private static Sample bad(String contentType, String value, Reason reason) {
        return new Sample(new Input("bad", Optional.of(contentType), value.getBytes(UTF_8)), Optional.of(reason));
    }
}
