package news.copydesk.article;

import java.util.Optional;

/** What a scraper delivered: bytes that still need decoding, or text that some envelope has decoded already. */
public sealed interface Content {

    /**
     * Bytes as they came off the wire.
     *
     * @param bytes not copied: the caller leaves them alone from here on
     * @param charset the charset that the feeder declared, by whatever name it used; it may be wrong
     */
    record Bytes(byte[] bytes, Optional<String> charset) implements Content {}

    /** Text that was decoded by a JSON parser or by a Java caller; it may hold unpaired surrogates. */
    record Text(String text) implements Content {}
}
