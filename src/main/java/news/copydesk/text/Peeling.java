package news.copydesk.text;

import java.util.Optional;

/**
 * A line without its outermost layer of garbling.
 *
 * @param text the line, as it was if nothing is garbled
 * @param misreading what it was read in wrongly; empty if nothing is garbled
 * @param isLatin whether that is not known to be another charset than Windows-1252 or Latin-1
 * @param isUndecided whether it is garbled, but two readings are as good and differ
 */
record Peeling(String text, Optional<String> misreading, boolean isLatin, boolean isUndecided) {

    private static final String COMMONEST_OF_CENTRAL_EUROPE = "windows-1250";
    private static final String CONSOLE = "IBM850";
    private static final String CONSOLE_OF_CENTRAL_EUROPE = "IBM852";
    /** Differs from Windows-1252 by what are capitals there within words. */
    private static final String LATIN_9 = "ISO-8859-15";

    private static final int RARE = 2;
    /** So much evidence for a rare one may be two letters that stand beside each other for another reason. */
    private static final int NO_ACCIDENT = 8;

    static Peeling of(String line) {
        Rereading best = null;
        String text = line;
        int most = 0;
        boolean tied = false;
        for (Misreading misreading : Misreading.ALL) {
            Rereading rereading = Rereading.of(line, misreading);
            if (rereading.evidence() <= (isRare(misreading) ? NO_ACCIDENT : 0)) {
                continue;
            }
            String mended = rereading.mended();
            int evidence = rereading.evidence() + Alphabets.fit(mended) + commonness(misreading, line);
            if (best != null && mended.equals(text)) {
                most = Math.max(most, evidence);
            } else if (evidence > most) {
                best = rereading;
                text = mended;
                most = evidence;
                tied = false;
            } else if (evidence == most) {
                tied = true;
            }
        }
        Optional<DoubleByte> pairs = DoubleByte.of(line);
        if (pairs.isPresent() && pairs.get().evidence() > most) {
            return new Peeling(pairs.get().text(), Optional.of(pairs.get().misreading()), false, false);
        }
        if (best == null || tied) {
            return new Peeling(line, Optional.empty(), true, tied);
        }
        boolean latin = best.misreading().family() == 0;
        return new Peeling(text, Optional.of(best.misreading().name(best.garbled())), latin, false);
    }

    /** Of those whose first bytes are accented letters. */
    private static boolean isRare(Misreading misreading) {
        return misreading.name().equals(LATIN_9)
                || misreading.name().equals(CONSOLE_OF_CENTRAL_EUROPE)
                || misreading.name().equals(CONSOLE);
    }

    private static int commonness(Misreading misreading, String line) {
        return switch (misreading.name()) {
            case COMMONEST_OF_CENTRAL_EUROPE -> 1;
            case CONSOLE_OF_CENTRAL_EUROPE -> -1;
            case LATIN_9 -> hasLatinControls(line) ? RARE : -RARE;
            default -> 0;
        };
    }

    /** Whether control characters are in it that ISO 8859 has and Windows-1252 has not: then its quotes and letters are none of the latter. */
    private static boolean hasLatinControls(String line) {
        return line.chars().anyMatch(c -> Misreading.WINDOWS_1252.isForeign((char) c));
    }
}
