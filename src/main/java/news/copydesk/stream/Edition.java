package news.copydesk.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;
import news.copydesk.link.cluster.Signature;
import news.copydesk.link.identify.Look;

/**
 * An edited article on its way to its partition: its events, written and measured, and what identify, link and copies have to know. So
 * nothing can fail after edit, and nobody takes JSON apart again.
 *
 * @param withdrawals event times of tombstones of its key that came before it and withdraw what was fetched then
 * @param article event of a first version, to which {@link VersionPatch} gives its version
 * @param captions events of a first version
 * @param references events; only of an article without a site, the others are published by link
 * @param site what the site is told, in its travelling form; empty if the article has no site
 * @param wire the agency that the story comes from
 */
record Edition(
        List<Long> withdrawals,
        Look look,
        byte[] article,
        List<Part> captions,
        List<Part> references,
        Optional<byte[]> site,
        Optional<Signature> signature,
        Optional<String> wire) {

    private static final int FORMAT = 4;
    private static final String WHAT = "message to an article";
    private static final int EDITION = 'E';
    private static final int LATE = 'L';
    private static final int WITHDRAWAL = 'W';
    private static final int RELEASE = 'R';

    /** What beside events and site is long: the signature. */
    private static final int FRAME = 1024;
    /** A part's id, as a rule. */
    private static final int FRAME_OF_PART = 64;

    /** An event of a part of the article, and its key. */
    record Part(String id, byte[] event) {}

    byte[] toBytes() {
        ByteWriter bytes = new ByteWriter(expected()).oneByte(FORMAT).oneByte(EDITION);
        look.write(bytes);
        block(bytes, article);
        parts(bytes, captions);
        parts(bytes, references);
        bytes.flag(site.isPresent());
        site.ifPresent(form -> block(bytes, form));
        bytes.text(signature.map(Signature::toString)).text(wire);
        return bytes.toBytes();
    }

    /** About how long it will be, amply: events are long, and to grow with them copies them several times. */
    private int expected() {
        int size = FRAME + article.length + site.map(form -> form.length).orElse(0);
        for (Part part : captions) {
            size += FRAME_OF_PART + part.event().length;
        }
        for (Part part : references) {
            size += FRAME_OF_PART + part.event().length;
        }
        return size;
    }

    /**
     * An edition of which tombstones have come before.
     *
     * @param edition as it travels
     * @param withdrawals event times of the tombstones
     */
    static byte[] late(byte[] edition, List<Long> withdrawals) {
        ByteWriter bytes = new ByteWriter(edition.length + 1 + withdrawals.size() * Long.BYTES)
                .oneByte(FORMAT)
                .oneByte(LATE)
                .oneByte(withdrawals.size());
        withdrawals.forEach(bytes::number);
        return bytes.raw(Arrays.copyOfRange(edition, 2, edition.length)).toBytes();
    }

    /** The message that the article is withdrawn. */
    static byte[] withdrawal() {
        return new ByteWriter().oneByte(FORMAT).oneByte(WITHDRAWAL).toBytes();
    }

    /** The message that the site that the article has left has taken back its references. */
    static byte[] release() {
        return new ByteWriter().oneByte(FORMAT).oneByte(RELEASE).toBytes();
    }

    static boolean isRelease(byte[] value) {
        return ByteReader.of(value, FORMAT, WHAT).oneByte() == RELEASE;
    }

    /** What {@link #toBytes} or {@link #late} wrote; empty if it is {@link #withdrawal}. */
    static Optional<Edition> of(byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, WHAT);
        int kind = bytes.oneByte();
        if (kind == WITHDRAWAL) {
            return Optional.empty();
        }
        List<Long> withdrawals = new ArrayList<>();
        for (int i = kind == LATE ? bytes.oneByte() : 0; i > 0; i--) {
            withdrawals.add(bytes.longNumber());
        }
        return Optional.of(new Edition(
                withdrawals,
                Look.read(bytes),
                bytes.raw(bytes.number()),
                parts(bytes),
                parts(bytes),
                bytes.flag() ? Optional.of(bytes.raw(bytes.number())) : Optional.empty(),
                bytes.optionalText().flatMap(Signature::parse),
                bytes.optionalText()));
    }

    private static void block(ByteWriter bytes, byte[] block) {
        bytes.number(block.length).raw(block);
    }

    private static void parts(ByteWriter bytes, List<Part> parts) {
        bytes.number(parts.size());
        for (Part part : parts) {
            bytes.text(part.id());
            block(bytes, part.event());
        }
    }

    private static List<Part> parts(ByteReader bytes) {
        int size = bytes.number();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parts.add(new Part(bytes.text(), bytes.raw(bytes.number())));
        }
        return parts;
    }
}
