package news.copydesk.link.reference;

/** Tells a slip or an ending from another word. */
final class Spelling {

    private static final int LEAST_LENGTH = 6;
    private static final int LEAST_STEM = 4;
    private static final int LONGEST_ENDING = 2;

    private Spelling() {}

    /** Whether one is the other with two neighbouring letters swapped. */
    static boolean isSwapped(String one, String other) {
        int at = common(one, other);
        return one.length() == other.length()
                && one.length() >= LEAST_LENGTH
                && at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    /** Whether one is the other with one letter more, less or different, but not the first; or with another short ending. */
    static boolean isVariant(String one, String other) {
        int stem = common(one, other);
        int longer = Math.max(one.length(), other.length());
        boolean ending = stem >= LEAST_STEM && longer - stem <= LONGEST_ENDING;
        return ending || stem > 0 && longer >= LEAST_LENGTH && isOneLetter(one, other, stem);
    }

    private static boolean isOneLetter(String one, String other, int at) {
        String a = one.substring(at);
        String b = other.substring(at);
        return switch (a.length() - b.length()) {
            case 0 -> a.substring(1).equals(b.substring(1));
            case 1 -> a.substring(1).equals(b);
            case -1 -> b.substring(1).equals(a);
            default -> false;
        };
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
