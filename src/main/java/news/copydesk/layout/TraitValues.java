package news.copydesk.layout;

import java.util.Arrays;

/** The names of a trait's values, in order, each with its number from 1 on; those that are written as numbers are limits. Immutable. */
final class TraitValues {

    private static final byte NONE = Trait.ABSENT;

    private final String[] names;
    /** An open hash table from names to their numbers. */
    private final byte[] slots;
    /** For each number up to the last limit, which value it is. */
    private final byte[] limited;

    TraitValues(String... names) {
        this.names = names;
        this.slots = slots(names);
        this.limited = limited(Arrays.stream(names)
                .takeWhile(name -> Character.isDigit(name.charAt(0)))
                .mapToInt(Integer::parseInt)
                .toArray());
    }

    private static byte[] slots(String[] names) {
        byte[] slots = new byte[Integer.highestOneBit(names.length + 1) * 4];
        for (int i = 0; i < names.length; i++) {
            int slot = names[i].hashCode() & slots.length - 1;
            while (slots[slot] != NONE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = (byte) (i + 1);
        }
        return slots;
    }

    private static byte[] limited(int[] limits) {
        byte[] limited = new byte[limits.length == 0 ? 0 : limits[limits.length - 1] + 1];
        int at = 0;
        for (int number = 0; number < limited.length; number++) {
            at += number > limits[at] ? 1 : 0;
            limited[number] = (byte) (at + 1);
        }
        return limited;
    }

    /** How many there are. */
    int count() {
        return names.length;
    }

    /** The name of the value with that number. */
    String name(int value) {
        return names[value - 1];
    }

    /** The number of the value of that name; {@link Trait#ABSENT} if none is called so. */
    byte number(String name) {
        int slot = name.hashCode() & slots.length - 1;
        while (slots[slot] != NONE && !names[slots[slot] - 1].equals(name)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slots[slot];
    }

    /** The number of the first limit that a number does not exceed; of the value behind the last one if it exceeds all, 1 if there are none. */
    byte upTo(int number) {
        int known = Math.max(0, number);
        if (known < limited.length) {
            return limited[known];
        }
        return (byte) (limited.length == 0 ? 1 : limited[limited.length - 1] + 1);
    }
}
