package news.copydesk.enrich.credit;

import java.util.List;
import java.util.Locale;
import news.copydesk.enrich.name.Names;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;

/** The words of a credit that are no names: markers, flags, roles and notices. What is left when they are out is names. */
final class CreditWords {

    private final CreditKnowledge known;
    private final String raw;
    private final List<Hit> hits;
    private final CreditMask mask;
    private final WordsInNames inNames;
    private boolean pool;
    private boolean handout;
    private boolean signed;

    CreditWords(String raw, List<Hit> hits, CreditKnowledge known) {
        this.known = known;
        this.raw = raw;
        this.hits = hits;
        this.mask = new CreditMask(raw, hits);
        this.inNames = new WordsInNames(raw, hits, known);
        for (Hit hit : hits) {
            read(hit);
        }
        dropAddresses();
        for (Hit hit : hits) {
            if (hit.term().category() == Category.CREDIT_MARKER && isSecondMedium(hit)) {
                mask.drop(hit.start(), raw.length());
            }
        }
    }

    /** {@code photo@newsis.com}: where to write to, which is nobody's name. */
    private void dropAddresses() {
        for (int at = raw.indexOf('@', 1); at > 0; at = raw.indexOf('@', at + 1)) {
            if (Character.isLetterOrDigit(raw.charAt(at - 1))) {
                int start = at;
                while (start > 0 && raw.charAt(start - 1) != ' ' && isLatin(raw.charAt(start - 1))) {
                    start--;
                }
                int end = at + 1;
                while (end < raw.length() && isLatin(raw.charAt(end))) {
                    end++;
                }
                mask.drop(start, end);
            }
        }
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x7F && "/|()[],;".indexOf(c) < 0;
    }

    boolean pool() {
        return pool;
    }

    boolean handout() {
        return handout;
    }

    /** Whether a word says that a person took the picture: {@code 摄}, {@code 기자}. */
    boolean signed() {
        return signed;
    }

    /** What is left: the names, with a bar in place of every other word and around agencies in scripts without spaces. */
    String names() {
        return mask.names();
    }

    private void read(Hit hit) {
        switch (hit.term().category()) {
            case POOL -> {
                pool = true;
                mask.dropWord(hit);
            }
            case HANDOUT, SUPPLIED -> {
                if (!isTitle(hit)) {
                    handout = true;
                    dropHandout(hit);
                }
            }
            case PROVIDER -> {
                handout = true;
                mask.dropWord(hit);
            }
            case CREDIT_SUFFIX -> {
                signed |= mask.isUncased(hit) && !isProvider(hit.start(), hit.end());
                mask.dropWord(hit);
            }
            case BYLINE_ROLE -> {
                if (mask.isUncased(hit)) {
                    signed = true;
                    mask.dropWord(hit);
                }
            }
            case RESIDUE -> {
                if (hit.term().kind().equals("rights")) {
                    mask.dropWord(hit);
                }
            }
            case CREDIT_MARKER, ARCHIVE -> {
                if (!inNames.isWithin(hit) && !inNames.isFamily(hit) && !inNames.isArchive(hit)) {
                    mask.dropWord(hit);
                }
            }
            case SYMBOLIC, SCREENSHOT, RIGHTS, EXPANDER -> mask.dropWord(hit);
            default -> {}
        }
    }

    /** {@code Dr. Ann Lee} has no rights reserved, which is {@code DR}. */
    private boolean isTitle(Hit hit) {
        String printed = raw.substring(hit.start(), hit.end());
        boolean named = hit.end() + 2 < raw.length()
                && raw.startsWith(". ", hit.end())
                && Character.isLetter(raw.charAt(hit.end() + 2));
        return printed.endsWith("Dr") || printed.endsWith("Dr.") || printed.endsWith("DR") && named;
    }

    /** Of {@code 警視庁提供} the police stay, of {@code 家族提供} nobody does. */
    private void dropHandout(Hit hit) {
        for (Hit inner : hits) {
            if (inner.term().category() == Category.PROVIDER
                    && inner.end() == hit.end()
                    && inner.start() > hit.start()) {
                String who = raw.substring(hit.start(), inner.start()).strip().toLowerCase(Locale.ROOT);
                String first = Names.words(who).length == 0 ? who : Names.words(who)[0];
                mask.dropWord(
                        known.privateProviders.contains(who) || known.privateProviders.contains(first) ? hit : inner);
                return;
            }
        }
        mask.dropWord(hit);
    }

    private boolean isProvider(int start, int end) {
        return hits.stream()
                .anyMatch(
                        hit -> hit.term().category() == Category.PROVIDER && hit.start() >= start && hit.end() <= end);
    }

    /** {@code Foto: X | Vídeo: Y}: the second is about another thing. */
    private boolean isSecondMedium(Hit marker) {
        int i = marker.start() - 1;
        while (i >= 0 && raw.charAt(i) == ' ') {
            i--;
        }
        boolean apart = i > 0 && "|/;".indexOf(raw.charAt(i)) >= 0;
        String word = raw.substring(marker.start(), marker.end()).toLowerCase(Locale.ROOT);
        return apart && marker.end() < raw.length() && raw.charAt(marker.end()) == ':' && known.moving.contains(word);
    }
}
