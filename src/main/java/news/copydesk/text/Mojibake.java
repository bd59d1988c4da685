package news.copydesk.text;

import java.util.function.Consumer;

/**
 * Mends a line that was decoded wrongly, once or several times over: UTF-8 read in a single-byte charset, double-byte text read as
 * Windows-1252, the quotes and dashes of Windows-1252 read as Latin-1. A line that may be right stays as it is.
 *
 * <p>Each round takes off one layer: of all readings that one which makes the line least odd, if the gain is so large that it is
 * no accident.
 */
final class Mojibake implements PairStep {

    /** Each layer makes what is under it at least twice as long, so no line has so many. */
    private static final int MOST_LAYERS = 32;

    private static final String PREFIX = "mojibake:";

    private final Suspicion suspicion = new Suspicion();

    @Override
    public String name() {
        return "mojibake";
    }

    @Override
    public boolean concerns(char c) {
        return c >= 0x80 && c < 0xA0;
    }

    @Override
    public int opens(char c) {
        return suspicion.opens(c);
    }

    @Override
    public int closes(char c) {
        return suspicion.closes(c);
    }

    @Override
    public String apply(String line) {
        return apply(line, repair -> {});
    }

    @Override
    public String apply(String line, Consumer<String> repairs) {
        String result = line;
        boolean latin = true;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            Peeling peeling = Peeling.of(result);
            if (peeling.isUndecided()) {
                return result;
            }
            if (peeling.misreading().isEmpty()) {
                break;
            }
            repairs.accept(PREFIX + peeling.misreading().get());
            latin &= peeling.isLatin();
            result = peeling.text();
        }
        return latin ? LoneControls.mend(result, repairs) : result;
    }
}
