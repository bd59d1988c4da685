package news.copydesk.cli.kafka;

import java.util.Base64;
import java.util.BitSet;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/**
 * Which dead letters of one partition have been replayed, so that none is replayed twice whatever reasons and times were asked for.
 *
 * <p>It lives in the replay group's committed offset: all letters before the offset are done, and the offset's metadata is a bit set of those
 * done from there on.
 */
final class ReplayLedger {

    /** Kafka takes 4096 bytes of metadata by default; in Base64 that is so many bits, less the form's name. */
    static final int SPAN = (4096 - 8) / 4 * 3 * 8;

    private static final String FORM = "bits:";

    private final BitSet done;
    private final long start;
    private long next;
    private long firstLeft = Long.MAX_VALUE;

    private ReplayLedger(long start, BitSet done) {
        this.start = start;
        this.next = start;
        this.done = done;
    }

    /** Nothing has been replayed from that offset on. */
    static ReplayLedger from(long start) {
        return new ReplayLedger(start, new BitSet());
    }

    /** As committed; metadata that others wrote counts for nothing. */
    static ReplayLedger of(OffsetAndMetadata committed) {
        String metadata = committed.metadata();
        if (!metadata.startsWith(FORM)) {
            return from(committed.offset());
        }
        try {
            byte[] bits = Base64.getDecoder().decode(metadata.substring(FORM.length()));
            return new ReplayLedger(committed.offset(), BitSet.valueOf(bits));
        } catch (IllegalArgumentException notOurs) {
            return from(committed.offset());
        }
    }

    /** The same, without what stood before that offset and has been deleted. */
    ReplayLedger notBefore(long beginning) {
        if (beginning <= start) {
            return this;
        }
        return new ReplayLedger(beginning, after(beginning));
    }

    /** Where to begin to read: every letter before it is done. */
    long start() {
        return start;
    }

    boolean isDone(long offset) {
        return offset < start || done.get(Math.toIntExact(offset - start));
    }

    /** True if a letter there can still be entered: the first one that was left must not lie too far behind. */
    boolean hasRoom(long offset) {
        return offset - Math.min(firstLeft, offset) < SPAN;
    }

    /** Enters a letter as replayed. Letters have to be entered in their order, replayed or left. */
    void replayed(long offset) {
        done.set(Math.toIntExact(offset - start));
        next = offset + 1;
    }

    /** Passes by a letter that was replayed before. */
    void passed(long offset) {
        next = offset + 1;
    }

    /** Leaves a letter for another time. */
    void left(long offset) {
        firstLeft = Math.min(firstLeft, offset);
        next = offset + 1;
    }

    /** What to commit. */
    OffsetAndMetadata committed() {
        long position = Math.min(firstLeft, next);
        BitSet after = after(position);
        return after.isEmpty()
                ? new OffsetAndMetadata(position)
                : new OffsetAndMetadata(position, FORM + Base64.getEncoder().encodeToString(after.toByteArray()));
    }

    private BitSet after(long position) {
        return done.get((int) Math.min(position - start, done.length()), done.length());
    }
}
