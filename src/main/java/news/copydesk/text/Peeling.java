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

    static Peeling of(String line) {
        Rereading best = null;
        String text = line;
        int most = 0;
        boolean tied = false;
        for (Misreading misreading : Misreading.ALL) {
            Rereading rereading = Rereading.of(line, misreading);
            if (rereading.evidence() == 0) {
                continue;
            }
            String mended = rereading.mended();
            int evidence = rereading.evidence() + Alphabets.fit(mended) + commonness(misreading);
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

    private static int commonness(Misreading misreading) {
        return misreading.name().equals(COMMONEST_OF_CENTRAL_EUROPE) ? 1 : 0;
    }
}
