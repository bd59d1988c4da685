package news.copydesk.enrich.credit;

import java.util.Arrays;
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
    private final char[] kept;
    private boolean pool;
    private boolean handout;
    private boolean signed;

    CreditWords(String raw, List<Hit> hits, CreditKnowledge known) {
        this.known = known;
        this.raw = raw;
        this.hits = hits;
        this.kept = raw.toCharArray();
        for (Hit hit : hits) {
            read(hit);
        }
        for (Hit hit : hits) {
            if (hit.term().category() == Category.CREDIT_MARKER && isSecondMedium(hit)) {
                drop(hit.start(), raw.length());
            }
        }
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

    /** The credit with a bar in place of every word that is no name, and around agencies in scripts without spaces. */
    String names() {
        StringBuilder out = new StringBuilder(kept.length + 4);
        boolean agencies = hits.stream().anyMatch(hit -> isName(hit) && isUncased(hit));
        for (int i = 0; i < kept.length; i++) {
            out.append(agencies && isEdgeOfAgency(i) ? "|" : "").append(kept[i]);
        }
        return out.toString();
    }

    private void read(Hit hit) {
        switch (hit.term().category()) {
            case POOL -> {
                pool = true;
                dropWord(hit);
            }
            case HANDOUT, SUPPLIED -> {
                if (!isTitle(hit)) {
                    handout = true;
                    dropHandout(hit);
                }
            }
            case PROVIDER -> {
                handout = true;
                dropWord(hit);
            }
            case CREDIT_SUFFIX -> {
                signed |= isUncased(hit) && !isProvider(hit.start(), hit.end());
                dropWord(hit);
            }
            case BYLINE_ROLE -> {
                if (isUncased(hit)) {
                    signed = true;
                    dropWord(hit);
                }
            }
            case RESIDUE -> {
                if (hit.term().kind().equals("rights")) {
                    dropWord(hit);
                }
            }
            case CREDIT_MARKER, ARCHIVE, SYMBOLIC, SCREENSHOT, RIGHTS, EXPANDER -> dropWord(hit);
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
                dropWord(known.privateProviders.contains(who) || known.privateProviders.contains(first) ? hit : inner);
                return;
            }
        }
        dropWord(hit);
    }

    private boolean isProvider(int start, int end) {
        return hits.stream()
                .anyMatch(
                        hit -> hit.term().category() == Category.PROVIDER && hit.start() >= start && hit.end() <= end);
    }

    /** {@code Photo} in {@code AP Photo} and {@code Images} in {@code Getty Images} belong to the agency's name. */
    private void dropWord(Hit hit) {
        for (Hit agency : hits) {
            if (isName(agency) && agency.start() <= hit.start() && hit.end() <= agency.end()) {
                return;
            }
        }
        drop(hit.start(), hit.end());
    }

    private void drop(int start, int end) {
        Arrays.fill(kept, start, end, '|');
    }

    private static boolean isName(Hit hit) {
        return hit.term().category() == Category.AGENCY || hit.term().category() == Category.HOUSE;
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

    private boolean isEdgeOfAgency(int at) {
        for (Hit hit : hits) {
            if (isName(hit) && (hit.start() == at || hit.end() == at) && at > 0 && isUncased(hit)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUncased(Hit hit) {
        char c = raw.charAt(hit.start());
        return Character.isLetter(c) && Character.toLowerCase(c) == c && Character.toUpperCase(c) == c;
    }
}
