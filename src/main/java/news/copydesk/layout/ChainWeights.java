package news.copydesk.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The weights of the chain model, and the file they are kept in: a line each of feature, label and weight, separated by tabs,
 * sorted, so that two fits can be compared with any diff.
 */
public final class ChainWeights {

    private static final String START = "start";
    private static final String STEP = "step ";
    private static final String BLANK_STEP = "step-after-blank ";

    private final Features features;
    private final float[] emission;
    private final float[] start = new float[Label.COUNT];
    private final float[][][] step = new float[2][Label.COUNT][Label.COUNT];

    ChainWeights(Features features) {
        this.features = features;
        this.emission = new float[features.total() * Label.COUNT];
    }

    /** The parameters of {@link ChainObjective}: emissions, starts, steps, steps after a blank line. */
    static ChainWeights of(Features features, double[] parameters) {
        ChainWeights weights = new ChainWeights(features);
        int next = 0;
        for (int i = 0; i < weights.emission.length; i++) {
            weights.emission[i] = rounded(parameters[next++]);
        }
        for (int i = 0; i < Label.COUNT; i++) {
            weights.start[i] = rounded(parameters[next++]);
        }
        for (float[][] blank : weights.step) {
            for (float[] from : blank) {
                for (int to = 0; to < Label.COUNT; to++) {
                    from[to] = rounded(parameters[next++]);
                }
            }
        }
        return weights;
    }

    /** The weights that ship with the program. */
    static ChainWeights shipped(Features features) {
        String name = "weights.tsv";
        try (InputStream in = ChainWeights.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The weights " + name + " are missing from the jar: build it again with `mvn package`.");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), features);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ChainWeights read(BufferedReader in, Features features) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = features.names();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
        Map<String, Integer> labels = new HashMap<>();
        for (Label label : Label.values()) {
            labels.put(label.text(), label.ordinal());
        }
        ChainWeights weights = new ChainWeights(features);
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.startsWith("#")) {
                weights.set(line, number, numbers, labels);
            }
        }
        return weights;
    }

    private void set(String line, int number, Map<String, Integer> numbers, Map<String, Integer> labels) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        Integer label = second < 0 ? null : labels.get(line.substring(first + 1, second));
        if (label == null) {
            throw refused(number, "has no known label in its second column");
        }
        String name = line.substring(0, first);
        float weight = Float.parseFloat(line.substring(second + 1));
        if (name.equals(START)) {
            start[label] = weight;
        } else if (name.startsWith(STEP) || name.startsWith(BLANK_STEP)) {
            Integer from = labels.get(name.substring(name.indexOf(' ') + 1));
            if (from == null) {
                throw refused(number, "steps from an unknown label");
            }
            step[name.startsWith(BLANK_STEP) ? 1 : 0][from][label] = weight;
        } else {
            Integer feature = numbers.get(name);
            if (feature == null) {
                throw refused(number, "names the unknown feature '" + name + "'");
            }
            emission[feature * Label.COUNT + label] = weight;
        }
    }

    private static IllegalStateException refused(int line, String what) {
        return new IllegalStateException(
                "Line " + line + " of the weights " + what + ": fit them again with `copydesk fit`.");
    }

    /** The weights as the lines of their file; those that are zero are left out. */
    public List<String> lines() {
        Map<String, String> lines = new TreeMap<>();
        for (int f = 0; f < features.total(); f++) {
            for (Label label : Label.values()) {
                put(lines, features.name(f), label, emission[f * Label.COUNT + label.ordinal()]);
            }
        }
        for (Label to : Label.values()) {
            put(lines, START, to, start[to.ordinal()]);
            for (Label from : Label.values()) {
                put(lines, STEP + from.text(), to, step[0][from.ordinal()][to.ordinal()]);
                put(lines, BLANK_STEP + from.text(), to, step[1][from.ordinal()][to.ordinal()]);
            }
        }
        return lines.entrySet().stream()
                .map(e -> e.getKey() + "\t" + e.getValue())
                .toList();
    }

    private static void put(Map<String, String> lines, String name, Label label, float weight) {
        String text = String.format(Locale.ROOT, "%.2f", weight);
        if (!text.equals("0.00") && !text.equals("-0.00")) {
            lines.put(name + "\t" + label.text(), text);
        }
    }

    /** As the file has it, so that weights are the same before they are written and after they are read. */
    private static float rounded(double weight) {
        return Math.round(weight * 100) / 100f;
    }

    /** The weight of a feature for a label, in hundredths: whole numbers, whose sums are the same in whatever order. */
    int emission(int feature, int label) {
        return Math.round(emission[feature * Label.COUNT + label] * 100);
    }

    /** In hundredths. */
    int start(int label) {
        return Math.round(start[label] * 100);
    }

    /** In hundredths. */
    int step(boolean blank, int from, int to) {
        return Math.round(step[blank ? 1 : 0][from][to] * 100);
    }

    /** How much more the feature speaks for the one label than for the other. */
    float difference(int feature, Label label, Label other) {
        return emission[feature * Label.COUNT + label.ordinal()] - emission[feature * Label.COUNT + other.ordinal()];
    }
}
