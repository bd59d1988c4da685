package news.copydesk.text;

import java.util.ArrayList;
import java.util.List;

/** A line read back from one charset as UTF-8: what would be gained by it, run by run. A run is sequences without a gap. */
final class Rereading {

    /** A run that gains so much needs no other evidence. */
    private static final int CERTAIN = 5;
    /** So much evidence elsewhere in the line is enough for a run that gains little. */
    private static final int CARRIES = 8;
    /** So much is enough even for one that makes its place a little odder. */
    private static final int CARRIES_ALL = 25;

    private static final int LOSS = 5;
    /** Against the charset speaks a sequence that starts rightly and does not end so, */
    private static final int BROKEN = 6;
    /** a sign that would be the end of a sequence and has no start, */
    private static final int STRAY = 3;
    /** the first character of a sequence that was found where there is none, */
    private static final int ALONE = 2;
    /** such a one or another beside a run, */
    private static final int INTRUDER = 5;
    /** and a control character that this charset does not yield. */
    private static final int FOREIGN = 1;
    /** How many layers are looked through to value what is under them. */
    private static final int LAYERS = 3;

    private static final LoneSurrogates LONE_SURROGATES = new LoneSurrogates();

    private record Run(int start, int end, String text, int gain) {}

    private final String line;
    private final Misreading misreading;
    private final int layers;
    private final Clues clues;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int[] alone = new int[0x20];
    private int leads;
    private int start;
    private int bonus;
    private int total;

    private Rereading(String line, Misreading misreading, int layers) {
        this.line = line;
        this.misreading = misreading;
        this.layers = layers;
        this.clues = new Clues(line, misreading);
        read();
    }

    static Rereading of(String line, Misreading misreading) {
        return new Rereading(line, misreading, Misreading.layered().contains(misreading) ? LAYERS : 1);
    }

    Misreading misreading() {
        return misreading;
    }

    /** The evidence for it, in the points of {@link Oddity}; 0 if nothing would be done. */
    int evidence() {
        return runs.stream().anyMatch(this::isGood) ? total : 0;
    }

    /** The line with the runs reread that the evidence is good enough for. */
    String mended() {
        StringBuilder mended = new StringBuilder(line.length());
        int from = 0;
        for (Run run : runs) {
            if (isGood(run)) {
                mended.append(line, from, run.start).append(run.text);
                from = run.end;
            }
        }
        return mended.append(line, from, line.length()).toString();
    }

    /** The characters that {@link #mended} replaces. */
    String garbled() {
        StringBuilder garbled = new StringBuilder();
        runs.stream().filter(this::isGood).forEach(run -> garbled.append(line, run.start, run.end));
        return garbled.toString();
    }

    private boolean isGood(Run run) {
        int others = total - run.gain;
        return total >= CERTAIN
                && (run.gain >= CERTAIN
                        || run.gain > 0 && others >= CARRIES
                        || run.gain > -LOSS && others >= CARRIES_ALL);
    }

    private void read() {
        Utf8Sequence sequence = new Utf8Sequence(line, misreading);
        for (int i = 0; i < line.length(); ) {
            char c = line.charAt(i);
            if (c >= 0x80 && sequence.read(i)) {
                add(i, sequence);
                i += sequence.length();
            } else {
                endRun(i);
                if (c >= 0x80) {
                    passOver(i, sequence.isBroken());
                }
                i++;
            }
        }
        endRun(line.length());
        for (int i = 0; i < alone.length; i++) {
            total -= (leads >>> i & 1) * alone[i] * ALONE;
        }
    }

    private void add(int at, Utf8Sequence sequence) {
        if (text.length() == 0) {
            start = at;
        }
        text.appendCodePoint(sequence.codePoint());
        int lead = misreading.byteOf(line.charAt(at));
        if (lead < 0xE0) {
            leads |= 1 << lead - 0xC0;
        }
        bonus += clues.of(at, sequence);
        for (int i = at; i < at + sequence.length(); i++) {
            total -= misreading.family() != 0 && misreading.isForeign(line.charAt(i)) ? FOREIGN : 0;
        }
    }

    private void passOver(int at, boolean broken) {
        if (broken) {
            total -= BROKEN;
            return;
        }
        int b = misreading.byteOf(line.charAt(at));
        if (b >= 0xC2 && b < 0xE0) {
            alone[b - 0xC0]++;
        } else if (b >= 0x80 && b < 0xC0 && at > 0 && line.charAt(at - 1) >= 0x80) {
            total -= Clues.isStray(GlyphKind.of(line.charAt(at))) ? STRAY : 0;
        }
    }

    private void endRun(int end) {
        if (text.length() == 0) {
            return;
        }
        int before = start == 0 ? ' ' : line.codePointBefore(start);
        int after = end == line.length() ? ' ' : line.codePointAt(end);
        int now = Oddity.of(line.substring(start, end), before, after);
        String reread = text.toString();
        text.setLength(0);
        int signatures = bonus;
        bonus = 0;
        if (LONE_SURROGATES.apply(reread) != reread) {
            total -= BROKEN;
            return;
        }
        int gain = now - Oddity.of(reread, before, after) + signatures;
        if (gain < CERTAIN && layers > 1) {
            gain = now - oddityUnderneath(reread, before, after) + signatures;
        }
        gain -= (Clues.isIntruder(before) ? INTRUDER : 0) + (Clues.isIntruder(after) ? INTRUDER : 0);
        runs.add(new Run(start, end, reread, gain));
        total += gain;
    }

    /** How odd the text is, or what is under it if it is garbled once more. */
    private int oddityUnderneath(String reread, int before, int after) {
        int odd = Oddity.of(reread, before, after);
        if (layers > 1 && odd > 2) {
            for (Misreading other : Misreading.layered()) {
                Rereading deeper = new Rereading(reread, other, layers - 1);
                if (deeper.coversAll()) {
                    odd = Math.min(odd, deeper.oddityUnderneath(deeper.runs.get(0).text, before, after));
                }
            }
        }
        return odd;
    }

    private boolean coversAll() {
        return runs.size() == 1 && runs.get(0).start == 0 && runs.get(0).end == line.length();
    }
}
