package news.copydesk.layout;

/** What was observed of one line: at most one value of each {@link Trait}. */
final class LineTraits {

    private final byte[] values = new byte[Trait.COUNT];

    void add(Trait trait) {
        values[trait.ordinal()] = 1;
    }

    void addIf(Trait trait, boolean observed) {
        if (observed) {
            add(trait);
        }
    }

    void add(Trait trait, String value) {
        values[trait.ordinal()] = trait.value(value);
    }

    void addUpTo(Trait trait, int number) {
        values[trait.ordinal()] = trait.upTo(number);
    }

    boolean has(Trait trait) {
        return values[trait.ordinal()] != Trait.ABSENT;
    }

    boolean has(Trait trait, String value) {
        byte observed = values[trait.ordinal()];
        return observed != Trait.ABSENT && trait.isNamed(observed, value);
    }

    /** Whether dates take 45 % of the line or more. */
    boolean isMostlyDate() {
        return has(Trait.DATE_SHARE, "most") || has(Trait.DATE_SHARE, "all");
    }

    /** The observed value, or {@link Trait#ABSENT}. */
    int value(Trait trait) {
        return values[trait.ordinal()];
    }

    /** Writes the value of each trait to {@code into} from {@code at} on. */
    void copyTo(byte[] into, int at) {
        System.arraycopy(values, 0, into, at, values.length);
    }
}
