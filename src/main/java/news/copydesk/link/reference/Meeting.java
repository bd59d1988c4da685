package news.copydesk.link.reference;

import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * Who has a key: headlines that are found by it, and references that wait under it. Who comes under a key asks for the others there, so
 * both are one value, read once and written once.
 *
 * @param waiting ids of references
 */
record Meeting(Posting headlines, IdSet waiting) {

    private static final int FORMAT = 3;

    static final Meeting NOBODY = new Meeting(Posting.NONE, IdSet.EMPTY);

    boolean isEmpty() {
        return headlines.count() <= 0 && waiting.isEmpty();
    }

    Meeting with(Posting other) {
        return new Meeting(other, waiting);
    }

    Meeting with(IdSet other) {
        return new Meeting(headlines, other);
    }

    byte[] toBytes() {
        ByteWriter bytes = new ByteWriter().oneByte(FORMAT);
        headlines.write(bytes);
        waiting.write(bytes);
        return bytes.toBytes();
    }

    static Meeting read(byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "list of headlines and references");
        return new Meeting(Posting.read(bytes), IdSet.read(bytes));
    }
}
