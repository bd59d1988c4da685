package news.copydesk.fuzz;

import java.util.Set;

/**
 * What Jazzer, a coverage-guided fuzzer, calls: {@code mvn -Pjazzer test-compile exec:exec}. The first byte chooses the content type, the
 * rest is the value.
 */
public final class JazzerTarget {

    private static final FuzzCheck CHECK = FuzzCheck.shipped();

    private JazzerTarget() {}

    /** Called by name. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] value = java.util.Arrays.copyOfRange(input, 1, input.length);
        int type = Byte.toUnsignedInt(input[0]);
        CHECK.check(
                type < FuzzSeeds.TYPES.size()
                        ? FuzzRecord.of("jazzer", value, FuzzSeeds.TYPES.get(type))
                        : FuzzRecord.of("jazzer", value),
                Set.of());
    }
}
