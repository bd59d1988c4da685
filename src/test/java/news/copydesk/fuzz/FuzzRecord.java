package news.copydesk.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A raw record as anybody might send it.
 *
 * @param named its headers
 */
record FuzzRecord(String name, byte[] value, Map<String, byte[]> named) {

    static final String HEADERS = ".headers";

    static FuzzRecord of(String name, byte[] value) {
        return new FuzzRecord(name, value, Map.of());
    }

    static FuzzRecord of(String name, byte[] value, String contentType) {
        return new FuzzRecord(name, value, Map.of("content-type", contentType.getBytes(ISO_8859_1)));
    }

    Headers headers() {
        Headers headers = new RecordHeaders();
        named.forEach(headers::add);
        return headers;
    }

    /** Writes the value, and the headers beside it, a line each: name, space, value in percent-encoding. */
    void keep(Path folder, String stem) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(stem + ".bin"), value);
        if (!named.isEmpty()) {
            Files.write(
                    folder.resolve(stem + HEADERS),
                    named.entrySet().stream()
                            .map(header -> header.getKey() + " "
                                    + URLEncoder.encode(new String(header.getValue(), ISO_8859_1), ISO_8859_1))
                            .toList());
        }
    }

    static Map<String, byte[]> readHeaders(Path file) throws IOException {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            int space = line.indexOf(' ');
            headers.put(
                    line.substring(0, space),
                    URLDecoder.decode(line.substring(space + 1), ISO_8859_1).getBytes(ISO_8859_1));
        }
        return headers;
    }
}
