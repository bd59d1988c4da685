package news.copydesk.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Whether confidences keep what they promise: of the lines that the desk was so sure of, how many it took for what they are. Lines of
 * rejected pages are in no block, so nobody was sure of them.
 */
public final class Reliability {

    private static final double[] LIMITS = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

    private final List<Band> bands;

    Reliability(Collection<JudgedLine> lines) {
        List<Band> found = new ArrayList<>();
        for (int i = 0; i <= LIMITS.length; i++) {
            double from = i == 0 ? 0 : LIMITS[i - 1];
            double to = i == LIMITS.length ? 1 : LIMITS[i];
            boolean last = i == LIMITS.length;
            List<JudgedLine> within = lines.stream()
                    .filter(line -> line.decision().isPresent())
                    .filter(line -> line.confidence() >= from && (line.confidence() < to || last))
                    .toList();
            if (!within.isEmpty()) {
                found.add(Band.of(from, to, within));
            }
        }
        this.bands = List.copyOf(found);
    }

    /**
     * Lines that the desk was about as sure of.
     *
     * @param from least confidence
     * @param to confidence below which the band ends; 1 is in the last one
     * @param lines how many, at least one
     * @param promised their mean confidence
     * @param kept the share of them that is right
     */
    public record Band(double from, double to, int lines, double promised, double kept) {

        private static Band of(double from, double to, List<JudgedLine> lines) {
            double promised =
                    lines.stream().mapToDouble(JudgedLine::confidence).average().orElseThrow();
            long right = lines.stream().filter(JudgedLine::isRight).count();
            return new Band(from, to, lines.size(), promised, (double) right / lines.size());
        }
    }

    /** Those that have lines, the least sure first. */
    public List<Band> bands() {
        return bands;
    }

    /**
     * How far confidences are off, from 0 to 1: the mean over all lines of what their band promised too much or too little (expected
     * calibration error; Naeini, Cooper, Hauskrecht 2015); 0 if there is no line.
     */
    public double error() {
        double off = 0;
        int lines = 0;
        for (Band band : bands) {
            off += band.lines() * Math.abs(band.promised() - band.kept());
            lines += band.lines();
        }
        return lines == 0 ? 0 : off / lines;
    }
}
