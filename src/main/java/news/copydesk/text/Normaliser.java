package news.copydesk.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes a decoded text one that can be read: a list of {@link TextStep}s, applied to each line in their order.
 *
 * <p>The standard steps give text in Unicode normalisation form C, without control and invisible characters, HTML character
 * references replaced, garbled characters mended, letters for their presentation forms, white space as single U+0020 and none at
 * the ends of a line. Quotes, dashes and all else that is seen stay as printed. Normalising a normalised line changes nothing.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Normaliser {

    private static final List<TextStep> STANDARD = List.of(
            new LoneSurrogates(),
            new GarbledReferences(),
            new Mojibake(),
            new PresentationForms(),
            new FullWidthForms(),
            new CharacterReferences(),
            new InvisibleCharacters(),
            new Composition());

    /** As often the steps are gone through again where what they made concerns an earlier one. */
    private static final int MOST_PASSES = 16;

    private final List<TextStep> steps;
    private final Concerns concerns;

    /** With the standard steps. */
    public Normaliser() {
        this(STANDARD);
    }

    /** With steps of your own, at most {@value Concerns#MOST_STEPS}. */
    public Normaliser(List<TextStep> steps) {
        this.steps = List.copyOf(steps);
        this.concerns = new Concerns(this.steps);
    }

    /** The steps, in the order in which they are applied. */
    public List<TextStep> steps() {
        return steps;
    }

    /** Every line of {@code decoded} in which there is something to see, as it should be read. */
    public CleanText normalise(Decoded decoded) {
        Set<String> repairs = new LinkedHashSet<>(decoded.repairs());
        LineSplitter lines = new LineSplitter(decoded.text(), this, repairs::add);
        return new CleanText(lines.split(), decoded.charset(), List.copyOf(repairs));
    }

    /**
     * One line as it should be read; the same instance if it is so already; empty if there is nothing in it to see. Line ends
     * within it count as white space.
     */
    public String normaliseLine(String line) {
        return apply(line, concerns.of(line), repair -> {});
    }

    /** The line with those steps applied that {@code concerned} names, and whatever they make others concerned with. */
    String apply(String line, int concerned, Consumer<String> repairs) {
        String result = line;
        int left = concerned;
        for (int pass = 0; left != 0 && pass < MOST_PASSES; pass++) {
            String before = result;
            for (int i = 0; left >>> i != 0; i++) {
                if ((left >>> i & 1) != 0) {
                    String next = steps.get(i).apply(result, repairs);
                    if (next != result) {
                        result = next;
                        left = concerns.of(next);
                    }
                }
            }
            // What a step makes may be what an earlier one is for.
            left = result == before ? 0 : left;
        }
        return result;
    }

    Concerns concerns() {
        return concerns;
    }
}
