package news.copydesk.enrich.byline;

import static news.copydesk.enrich.byline.BylineMask.BAR;
import static news.copydesk.enrich.byline.BylineMask.PREFIX;
import static news.copydesk.enrich.byline.BylineMask.ROLE;

import java.util.List;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.enrich.name.Names;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;

/** Drops from a byline the phrases that the lexicon knows and that are no names: prefixes, conjunctions, job titles, labels of dates. */
final class BylinePhrases {

    private static final List<Category> SEPARATING = List.of(
            Category.CONJUNCTION,
            Category.PUBLISHED,
            Category.UPDATED,
            Category.READING_TIME,
            Category.SOURCE_WITH,
            Category.RESIDUE);

    /** The fewest words of a full name. */
    private static final int FULL_NAME = 2;

    private final Copy copy;
    private final int index;
    private final BylineMask mask;
    private final String text;
    private final List<Hit> desks;
    private final BylineKnowledge known;

    BylinePhrases(Copy copy, int index, BylineMask mask, BylineKnowledge known) {
        this.known = known;
        this.copy = copy;
        this.index = index;
        this.mask = mask;
        this.text = mask.text();
        this.desks = copy.hits(index, Category.BYLINE_DESK);
    }

    void drop() {
        for (Category category : SEPARATING) {
            for (Hit hit : copy.hits(index, category)) {
                boolean word = Character.isLetter(text.charAt(hit.start())) || category != Category.SOURCE_WITH;
                if (word && !isInitial(hit)) {
                    dropUnlessDesk(hit, BAR);
                    keepAgencies(hit);
                }
            }
        }
        List<Hit> prefixes = copy.hits(index, Category.BYLINE_PREFIX);
        for (Hit hit : prefixes) {
            if (hit.end() < text.length()) {
                dropUnlessDesk(hit, PREFIX);
            }
        }
        dropInnerPrefixes();
        for (Hit hit : copy.hits(index, Category.CREDIT_MARKER)) {
            if (known.isSourceLabel(text.substring(hit.start(), hit.end()))) {
                if (isInName(hit)) {
                    continue;
                }
                mask.fill(hit.start(), hit.end(), BAR);
            } else {
                dropPictures(hit, prefixes);
            }
        }
        for (Hit hit : copy.hits(index, Category.BYLINE_ROLE)) {
            dropUnlessDesk(hit, mask.isColon(hit.end()) ? PREFIX : ROLE);
        }
        copy.hits(index, Category.AGENCY).forEach(this::setOff);
    }

    /** {@code Anna Bell as told to Carl Dent}: sets off what stands before; who took the pictures is left to those who ask for that. */
    private void dropInnerPrefixes() {
        boolean named = false;
        for (int i = 0; i < text.length(); i++) {
            int end = named ? known.innerPrefixes.end(copy.language().tag(), text, i) : -1;
            if (end > 0 && !isOfPictures(i, end) && !isInDesk(i, end)) {
                mask.fill(i - 1, i, BylineMask.OTHER);
                mask.fill(i, end, PREFIX);
                i = end - 1;
            }
            named |= Character.isLetter(mask.at(i));
        }
    }

    private boolean isOfPictures(int start, int end) {
        return copy.hits(index, Category.CREDIT_MARKER).stream()
                .anyMatch(marker -> marker.start() >= start && marker.end() <= end);
    }

    private boolean isInDesk(int start, int end) {
        return desks.stream().anyMatch(desk -> desk.start() < end && start < desk.end());
    }

    /** {@code Rosa E. Molina}: in Spanish a small {@code e} stands between two authors, a capital within one. */
    private boolean isInitial(Hit hit) {
        return hit.end() == hit.start() + 1
                && hit.end() < text.length()
                && Character.isUpperCase(text.charAt(hit.start()))
                && text.charAt(hit.end()) == '.';
    }

    /** Of {@code und dpa} the agency stays. */
    private void keepAgencies(Hit dropped) {
        for (Hit agency : copy.hits(index, Category.AGENCY)) {
            if (dropped.start() < agency.start() && agency.start() < dropped.end()) {
                mask.restore(agency.start(), agency.end());
            }
        }
    }

    /** {@code ANN LEE Associated Press}: a name in capitals runs into its agency. */
    private void setOff(Hit agency) {
        int end = agency.end();
        boolean ends = end == mask.length() || !Character.isLetter(mask.at(end)) && mask.at(end) != ' ';
        if (ends && wordsBefore(agency.start()) == FULL_NAME) {
            mask.fill(agency.start() - 1, agency.start(), BylineMask.OTHER);
        }
    }

    /** {@code Ana de la Fuente}: behind a small word of a name no source begins, unless a colon follows. */
    private boolean isInName(Hit label) {
        int end = mask.before(label.start()) + 1;
        int start = end;
        while (start > 0 && Character.isLetter(mask.at(start - 1))) {
            start--;
        }
        return start < end
                && start > 0
                && known.names.isParticle(mask.kept(start, end))
                && Character.isUpperCase(text.charAt(label.start()))
                && !mask.isColon(label.end());
    }

    /** {@code … Foto: X} names the photographer; {@code Text & Fotos: X} the author. */
    private void dropPictures(Hit marker, List<Hit> prefixes) {
        boolean inPrefix =
                prefixes.stream().anyMatch(hit -> hit.start() <= marker.start() && marker.start() < hit.end());
        boolean signed = prefixes.stream().anyMatch(hit -> hit.start() == 0) && marker.start() > 0;
        boolean named = signed || mask.isColon(marker.end()) || known.prefixes.endsWithPrefix(text, marker.end());
        if (inPrefix || !named || marker.start() == 0) {
            return;
        }
        int before = mask.before(marker.start());
        boolean joined =
                before >= 0 && (mask.at(before) == '&' || mask.at(before) == BAR && text.charAt(before) != BAR);
        mask.fill(marker.start(), joined ? marker.end() : mask.length(), joined ? PREFIX : BAR);
    }

    /** How many words with capitals stand before an agency, with spaces and nothing else between: {@code ANN LEE Associated Press}. */
    private int wordsBefore(int at) {
        int words = 0;
        int i = at - 1;
        while (i > 0 && mask.at(i) == ' ' && words < FULL_NAME) {
            int end = i;
            while (i > 0 && (Character.isLetter(mask.at(i - 1)) || "-'’.".indexOf(mask.at(i - 1)) >= 0)) {
                i--;
            }
            if (i == end || !Character.isUpperCase(mask.at(i))) {
                return words;
            }
            words++;
            i--;
        }
        return words;
    }

    /** A phrase that belongs to the name of a desk stays. */
    private void dropUnlessDesk(Hit hit, char mark) {
        for (Hit desk : desks) {
            boolean inside = desk.start() <= hit.start() && hit.end() <= desk.end();
            boolean longer = desk.end() - desk.start() > hit.end() - hit.start();
            boolean title = mark == ROLE && !longer && hasLetters(desk.start());
            if (inside
                    && !title
                    && (longer || desk.end() == text.length() || text.charAt(desk.end()) == ' ' && mark == PREFIX)) {
                return;
            }
        }
        mask.fill(mark == ROLE ? roleStart(hit.start()) : hit.start(), hit.end(), mark);
    }

    /** Whether a name stands before that place, so that {@code Staff Writer} is what somebody is and not who wrote. */
    private boolean hasLetters(int before) {
        for (int i = 0; i < before; i++) {
            if (Character.isLetter(mask.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** A title in capitals takes the capitalised word before it along, if a full name still stands before. */
    private int roleStart(int role) {
        int before = text.lastIndexOf(' ', Math.max(0, role - 2));
        if (before <= 0
                || !Character.isUpperCase(text.charAt(role))
                || text.substring(before, role).indexOf(',') >= 0) {
            return role;
        }
        int from = before;
        while (from > 0 && ",|(:;".indexOf(mask.at(from - 1)) < 0 && mask.at(from - 1) != PREFIX) {
            from--;
        }
        String[] name = Names.words(text.substring(from, before));
        boolean whole = name.length >= FULL_NAME && !known.names.isParticle(name[name.length - 1]);
        return whole && known.names.isPerson(String.join(" ", name)) ? before : role;
    }
}
