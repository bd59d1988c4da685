package news.copydesk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.copydesk.stream.Json;

/** What is mutilated: lines of the sample articles, in every charset that can write them, bare or in an envelope. */
final class FuzzSeeds {

    static final List<String> CHARSETS = List.of(
            "UTF-8",
            "UTF-16LE",
            "UTF-16BE",
            "UTF-16",
            "UTF-32LE",
            "ISO-8859-1",
            "ISO-8859-2",
            "ISO-8859-5",
            "ISO-8859-6",
            "ISO-8859-7",
            "ISO-8859-8",
            "ISO-8859-9",
            "ISO-8859-15",
            "windows-1250",
            "windows-1251",
            "windows-1252",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "windows-1258",
            "KOI8-R",
            "IBM866",
            "x-MacRoman",
            "GB18030",
            "GBK",
            "Big5",
            "Shift_JIS",
            "EUC-JP",
            "ISO-2022-JP",
            "EUC-KR");

    /** Pieces that have made some program or other stumble. */
    static final List<byte[]> NASTY = Stream.of(
                    "(",
                    "[[[[",
                    "{\"a\":",
                    "&amp;",
                    "&#x110000;",
                    "&#xD800;",
                    "&#0;",
                    "&lol9;",
                    "<!ENTITY lol9 \"&lol8;&lol8;\">",
                    "\\ud800",
                    "\\u0000",
                    "\u001b[2J",
                    "\u001b]8;;http://x\u0007",
                    "\u001b$B",
                    "\u202e\u2066",
                    "\u0301\u0323\u0344",
                    "\u200b\u200d\ufeff",
                    "\u3164",
                    "\u0000",
                    "\u0085",
                    "\u2028",
                    "\r\r\n",
                    "\u00ad\n",
                    "Ã©â\u0080\u0099",
                    "İıſ",
                    "\ud83d\udc68\u200d\ud83d\udc69",
                    "Lire aussi : ",
                    "READ MORE:",
                    "© AFP",
                    "(Reuters) - ",
                    "Foto: ",
                    "By ",
                    "31.02.2024 ",
                    "99999999999999999999",
                    "://",
                    "\"",
                    "\n",
                    "\n\n",
                    " ",
                    "\t")
            .map(piece -> piece.getBytes(UTF_8))
            .toList();

    static final List<String> TYPES = List.of(
            "text/plain",
            "text/plain; charset=utf-8",
            "text/plain; charset=iso-8859-1",
            "text/plain; charset=shift_jis",
            "text/plain; charset=\"gb18030\"",
            "text/plain; charset=utf-7",
            "application/json",
            "application/json; charset=utf-16",
            "application/cloudevents+json",
            "text/html");

    /** What may stand around a value, in an order that stays. */
    static final SortedMap<String, List<String>> HEADERS = new TreeMap<>(Map.of(
            "url", List.of("https://example.org/a?utm_source=x", "http://user:pw@[::1]:99999/%zz", "mailto:a@b", "//"),
            "source", List.of("presstv", "Süddeutsche Zeitung", "https://feeds.example/1"),
            "language", List.of("fr", "zh-Hant-TW", "en_US", "und-x-private"),
            "title", List.of("The bridge opens", ""),
            "fetched-at",
                    List.of(
                            "2026-03-01T10:00:00Z",
                            "2026-02-30",
                            "-999999999-01-01T00:00:00+18:00",
                            "2026-03-01t10:00:00+01:30:15",
                            "1772000000"),
            "published-at", List.of("2026-03-01", "2026-W09", "Mon, 2 Mar 2026 10:00:00 GMT"),
            "ce_specversion", List.of("1.0", "2.0"),
            "ce_source", List.of("/scraper", "https://example.org/"),
            "ce_subject", List.of("a.txt", "../../etc/passwd"),
            "ce_time", List.of("2026-03-01T10:00:00.123456789Z", "yesterday")));

    private final List<List<String>> pages = new ArrayList<>();

    FuzzSeeds() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/news/copydesk/samples"))) {
            for (Path file : files.sorted().toList()) {
                pages.add(Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of one of the sample articles. */
    List<String> page(int number) {
        return pages.get(Math.floorMod(number, pages.size()));
    }

    int pages() {
        return pages.size();
    }

    static byte[] encode(String text, int charset) {
        return text.getBytes(Charset.forName(CHARSETS.get(Math.floorMod(charset, CHARSETS.size()))));
    }

    static byte[] envelope(String text, String url) {
        return Json.mapper().writeValueAsBytes(Map.of("text", text, "url", url, "language", "fr"));
    }

    static byte[] cloudEvent(String text) {
        return Json.mapper()
                .writeValueAsBytes(Map.of(
                        "specversion", "1.0", "id", "1", "source", "/x", "type", "t", "data", Map.of("text", text)));
    }
}
