package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.copydesk.article.Content;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Undeclared bytes: the sample articles of each language in the charsets that its pages were written in before UTF-8. */
class CharsetDetectionTest {

    private static final Path SAMPLES = Path.of("src/main/resources/news/copydesk/samples");
    private static final int LINES = 3;

    private final Decoder decoder = new Decoder();

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "de, windows-1252",
        "de, ISO-8859-1",
        "fr, windows-1252",
        "fr, ISO-8859-1",
        "es, windows-1252",
        "it, windows-1252",
        "pt, windows-1252",
        "nl, windows-1252",
        "sv, windows-1252",
        "no, windows-1252",
        "da, windows-1252",
        "fi, windows-1252",
        "id, windows-1252",
        "en, windows-1252",
        "pl, windows-1250",
        "pl, ISO-8859-2",
        "cs, windows-1250",
        "cs, ISO-8859-2",
        "hu, windows-1250",
        "hu, ISO-8859-2",
        "ro, windows-1250",
        "ro, ISO-8859-2",
        "ru, windows-1251",
        "ru, KOI8-R",
        "ru, ISO-8859-5",
        "ru, IBM866",
        "uk, windows-1251",
        "uk, KOI8-U",
        "tr, windows-1254",
        "tr, ISO-8859-9",
        "el, windows-1253",
        "el, ISO-8859-7",
        "he, windows-1255",
        "he, ISO-8859-8",
        "ar, windows-1256",
        "ar, ISO-8859-6",
        "fa, windows-1256",
        "vi, windows-1258",
        "zh, GB18030",
        "zh, GBK",
        "zh, Big5",
        "ja, Shift_JIS",
        "ja, windows-31j",
        "ja, EUC-JP",
        "ja, ISO-2022-JP",
        "ko, EUC-KR",
        "ko, x-windows-949"
    })
    void findsTheCharsetOfAnArticleAndMostlyOfThreeLines(String language, String name) throws IOException {
        Charset charset = Charset.forName(name);
        List<String> wrong = new ArrayList<>();
        int parts = 0;
        for (Path sample : samples(language)) {
            String article = writable(Files.readString(sample), charset);
            if (isAscii(article)) {
                continue;
            }
            assertThat(decode(article, charset)).isEqualTo(article);
            List<String> lines = article.lines().filter(line -> !line.isBlank()).toList();
            for (int i = 0; i + LINES <= lines.size(); i += LINES) {
                String part = String.join("\n", lines.subList(i, i + LINES));
                parts++;
                if (!isAscii(part) && !decode(part, charset).equals(part)) {
                    wrong.add(decode(part, charset));
                }
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(1 + parts / 10);
    }

    private String decode(String text, Charset charset) {
        return decoder.decode(new Content.Bytes(text.getBytes(charset), Optional.empty()))
                .map(Decoded::text)
                .orElse("nothing");
    }

    /** The text with what the charset lacks as a question mark, and with tone marks apart where it has them so. */
    private static String writable(String text, Charset charset) {
        StringBuilder spelt = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean whole = charset.newEncoder().canEncode(c);
            spelt.append(whole ? String.valueOf(c) : spelling(c));
        }
        return new String(spelt.toString().getBytes(charset), charset);
    }

    private static String spelling(char letter) {
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        if (apart.length() == 3) {
            boolean toneFirst = apart.charAt(1) == '\u0323';
            String base = "" + apart.charAt(0) + apart.charAt(toneFirst ? 2 : 1);
            return Normalizer.normalize(base, Normalizer.Form.NFC) + apart.charAt(toneFirst ? 1 : 2);
        }
        return apart;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static List<Path> samples(String language) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(path -> path.getFileName().toString().startsWith(language + "-"))
                    .sorted()
                    .toList();
        }
    }
}
