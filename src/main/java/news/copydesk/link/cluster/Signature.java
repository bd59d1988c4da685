package news.copydesk.link.cluster;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Role;
import news.copydesk.link.Hash64;

/**
 * A MinHash of an article's body: {@value #BINS} samples of the set of its runs of {@value #SHINGLE} words. The share of samples that
 * two signatures have in common estimates the share of runs that the texts have in common, with an error of some four hundredths.
 *
 * <p>One permutation hashing: every run is hashed once and belongs to the bin that its hash says; a bin keeps the smallest. An empty
 * bin borrows from bins that its own number chooses, the same in every signature, so that short texts compare without bias.
 */
public final class Signature {

    /** Name and version of the text form. */
    static final String FORM = "mh1:";
    /** Bands into which a signature is cut to find candidates. */
    public static final int BANDS = 20;

    static final int BINS = 128;
    /** Length of {@link #toBytes}. */
    static final int BYTES = 2 * BINS;

    static final int SHINGLE = 4;
    static final int ROWS = 3;
    /** Fewer runs of words say too little. */
    static final int LEAST_SHINGLES = 24;

    private static final int MOST_WORDS = 20_000;
    private static final long EMPTY = -1L;

    private final short[] samples;

    private Signature(short[] samples) {
        this.samples = samples;
    }

    /** The signature of an article's paragraphs; empty if they have too few words to tell copies from chance. */
    public static Optional<Signature> of(Article article) {
        return ofParagraphs(article.blocks().stream()
                .filter(block -> block.role() == Role.PARAGRAPH)
                .map(Block::text)
                .toList());
    }

    /** The signature of those paragraphs, of which the first {@value #MOST_WORDS} words count; empty if there are too few words. */
    public static Optional<Signature> ofParagraphs(List<String> paragraphs) {
        Words words = new Words();
        for (String paragraph : paragraphs) {
            words.add(paragraph, MOST_WORDS);
        }
        return words.size() < LEAST_SHINGLES + SHINGLE - 1
                ? Optional.empty()
                : Optional.of(new Signature(sample(words)));
    }

    /** The signature with that text form; empty if it is of another version or none. */
    public static Optional<Signature> parse(String form) {
        if (!form.startsWith(FORM)) {
            return Optional.empty();
        }
        try {
            return ofBytes(Base64.getUrlDecoder().decode(form.substring(FORM.length())));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    static Optional<Signature> ofBytes(byte[] bytes) {
        if (bytes.length != BYTES) {
            return Optional.empty();
        }
        short[] samples = new short[BINS];
        ByteBuffer.wrap(bytes).asShortBuffer().get(samples);
        return Optional.of(new Signature(samples));
    }

    byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }

    /** A hash of all samples: signatures with the same are taken for equal where an article is compared with itself or a twin. */
    long print() {
        long hash = BINS;
        for (short sample : samples) {
            hash = Hash64.add(hash, sample);
        }
        return hash;
    }

    /** Estimated share of the runs of words that both texts have, from 0 to 1, in hundredths. */
    public double similarity(Signature other) {
        int equal = 0;
        for (int i = 0; i < BINS; i++) {
            equal += samples[i] == other.samples[i] ? 1 : 0;
        }
        // Of 65,536 values two differing samples are equal by chance so rarely that it needs no correction.
        return Math.round(100.0 * equal / BINS) / 100.0;
    }

    /** The value of that band, from 0 to {@link #BANDS}, exclusive: signatures with an equal one are candidates. */
    public long band(int index) {
        long hash = index;
        for (int row = 0; row < ROWS; row++) {
            hash = Hash64.add(hash, samples[index * ROWS + row]);
        }
        return hash;
    }

    /** How many of the bands before {@code index} both signatures share. */
    int sharedBandsBefore(int index, Signature other) {
        int shared = 0;
        for (int band = 0; band < index; band++) {
            shared += Arrays.equals(
                            samples, band * ROWS, (band + 1) * ROWS, other.samples, band * ROWS, (band + 1) * ROWS)
                    ? 1
                    : 0;
        }
        return shared;
    }

    private static short[] sample(Words words) {
        long[] smallest = new long[BINS];
        Arrays.fill(smallest, EMPTY);
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            long hash = 0;
            for (int j = 0; j < SHINGLE; j++) {
                hash = Long.rotateLeft(hash, 17) * 31 + words.get(i + j);
            }
            hash = Hash64.mix(hash);
            int bin = (int) (hash >>> 57);
            long rank = hash << 7 >>> 1;
            if (smallest[bin] == EMPTY || rank < smallest[bin]) {
                smallest[bin] = rank;
            }
        }
        short[] samples = new short[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            int from = bin;
            for (int attempt = 1; smallest[from] == EMPTY; attempt++) {
                from = (int) (Hash64.mix(bin * 1_000_003L + attempt) >>> 57);
            }
            samples[bin] = (short) Hash64.mix(smallest[from] + bin);
        }
        return samples;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature signature && Arrays.equals(samples, signature.samples);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(samples);
    }

    /** The text form: its version and 256 bytes in Base64 for URLs. */
    @Override
    public String toString() {
        return FORM + Base64.getUrlEncoder().withoutPadding().encodeToString(toBytes());
    }
}
