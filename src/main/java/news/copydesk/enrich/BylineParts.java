package news.copydesk.enrich;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.copydesk.rules.Category;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.Hit;

/** Splits a byline into what prefixes, conjunctions, commas, bars, dates and numbers hold apart. */
final class BylineParts {

    /**
     * One piece.
     *
     * @param joint the sign before it: a comma, a bracket, an equals sign, the f of "for", a bar; a semicolon for
     *     everything else that separates, and 0 at the start
     * @param role whether a job title was within it or directly beside it
     * @param prefixed whether a word such as "By" stands before it
     * @param quoted whether it stands in quotation marks
     */
    record Part(String text, char joint, boolean role, boolean prefixed, boolean quoted) {}

    private static final Set<String> TIME_WORDS = WordSet.of("""
            am pm uhr ist est edt et cst cdt pst pdt gmt bst utc cet cest mez mesz msk jst kst aest aedt wib hrs hours
            h min mins read a.m. p.m. views comments kommentare um at kl klo
            """);

    private static final int MOST_BEFORE = 2;
    private static final char BAR = '|';
    private static final char OTHER = ';';
    private static final char ROLE = '\uE000';
    private static final char PREFIX = '\uE001';
    private static final String OPENING = "([（［【";
    private static final String BARS = "|/+;©®)]）］】：:•·›»«\"“”„‹>—";

    private final String text;
    private final char[] kept;
    private final List<Part> parts = new ArrayList<>();

    private BylineParts(String text) {
        this.text = text;
        this.kept = text.toCharArray();
    }

    /** The pieces of that line in the order printed; none is empty. */
    static List<Part> of(Copy copy, int index, DateFinder dates) {
        BylineParts line = new BylineParts(copy.lines().get(index).text());
        line.dropWords(copy, index);
        dates.find(line.text, copy.language().tag()).forEach(span -> line.fill(span.start(), span.end(), BAR));
        line.dropTokens();
        line.split();
        return line.parts;
    }

    private void dropWords(Copy copy, int index) {
        List<Hit> desks = copy.hits(index, Category.BYLINE_DESK);
        for (Category category : List.of(
                Category.CONJUNCTION,
                Category.PUBLISHED,
                Category.UPDATED,
                Category.READING_TIME,
                Category.SOURCE_WITH,
                Category.RESIDUE)) {
            for (Hit hit : copy.hits(index, category)) {
                if (Character.isLetter(text.charAt(hit.start())) || category != Category.SOURCE_WITH) {
                    dropUnlessDesk(hit, desks, BAR);
                }
            }
        }
        for (Hit hit : copy.hits(index, Category.BYLINE_PREFIX)) {
            if (hit.end() < text.length()) {
                dropUnlessDesk(hit, desks, PREFIX);
            }
        }
        for (Hit hit : copy.hits(index, Category.CREDIT_MARKER)) {
            dropPictures(hit, copy.hits(index, Category.BYLINE_PREFIX));
        }
        for (Hit hit : copy.hits(index, Category.BYLINE_ROLE)) {
            dropUnlessDesk(hit, desks, isColon(hit.end()) ? PREFIX : ROLE);
        }
        for (Hit hit : copy.hits(index, Category.AGENCY)) {
            boolean ends = hit.end() == kept.length || !Character.isLetter(kept[hit.end()]) && kept[hit.end()] != ' ';
            if (ends && wordsBefore(hit.start()) >= 2) {
                kept[hit.start() - 1] = OTHER;
            }
        }
    }

    /** {@code … Foto: X} names the photographer; {@code Text & Fotos: X} the author. */
    private void dropPictures(Hit marker, List<Hit> prefixes) {
        boolean inPrefix =
                prefixes.stream().anyMatch(hit -> hit.start() <= marker.start() && marker.start() < hit.end());
        boolean named = isColon(marker.end()) || text.startsWith(" by", marker.end() - 3);
        if (inPrefix || !named || marker.start() == 0) {
            return;
        }
        int before = marker.start() - 1;
        while (before > 0 && kept[before] == ' ') {
            before--;
        }
        boolean joined = kept[before] == '&' || kept[before] == BAR && text.charAt(before) != BAR;
        fill(marker.start(), joined ? marker.end() : kept.length, joined ? PREFIX : BAR);
    }

    /** How many words with capitals stand before an agency, with spaces and nothing else between: {@code ANN LEE Associated Press}. */
    private int wordsBefore(int at) {
        int words = 0;
        int i = at - 1;
        while (i > 0 && kept[i] == ' ' && words < MOST_BEFORE) {
            int end = i;
            while (i > 0 && (Character.isLetter(kept[i - 1]) || "-'’.".indexOf(kept[i - 1]) >= 0)) {
                i--;
            }
            if (i == end || !Character.isUpperCase(kept[i])) {
                return words;
            }
            words++;
            i--;
        }
        return words;
    }

    private boolean isColon(int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '：');
    }

    private void dropUnlessDesk(Hit hit, List<Hit> desks, char mark) {
        for (Hit desk : desks) {
            boolean inside = desk.start() <= hit.start() && hit.end() <= desk.end();
            boolean longer = desk.end() - desk.start() > hit.end() - hit.start();
            if (inside && (longer || desk.end() == text.length() || text.charAt(desk.end()) == ' ' && mark == PREFIX)) {
                return;
            }
        }
        fill(mark == ROLE ? roleStart(hit.start()) : hit.start(), hit.end(), mark);
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
        while (from > 0 && ",|(:;".indexOf(kept[from - 1]) < 0 && kept[from - 1] != PREFIX) {
            from--;
        }
        return Names.words(text.substring(from, before)).length >= 2 ? before : role;
    }

    private void fill(int start, int end, char mark) {
        Arrays.fill(kept, start, end, mark);
    }

    /** Addresses, numbers and the words of a clock fall out. */
    private void dropTokens() {
        int i = 0;
        while (i < kept.length) {
            int end = i;
            boolean digit = false;
            boolean address = false;
            while (end < kept.length && kept[end] != ' ' && kept[end] != '\t' && kept[end] != '|') {
                digit |= Character.isDigit(kept[end]);
                address |= kept[end] == '@' || text.startsWith("http", end);
                end++;
            }
            String word = new String(kept, i, end - i).toLowerCase(Locale.ROOT);
            int letters = leadingLetters(word);
            if (address) {
                fill(i, end, BAR);
            } else if (digit && letters >= 3 && word.indexOf('.') < 0) {
                // A footnote's number glued to the name.
                fill(i + letters, end, BAR);
            } else if (digit && word.indexOf('.') <= 0 || digit && letters == 0 || isTimeWord(word, i)) {
                fill(i, unitEnd(i, end), BAR);
            }
            i = end + 1;
        }
    }

    /** The end of the one word between a number and the next sign: {@code 12 Ergänzungen}; the number's end if it is more. */
    private int unitEnd(int start, int end) {
        int before = start - 1;
        while (before >= 0 && kept[before] == ' ') {
            before--;
        }
        boolean opens = before < 0 || !Character.isLetterOrDigit(kept[before]);
        int word = end;
        while (word < kept.length && kept[word] == ' ') {
            word++;
        }
        int stop = word;
        while (stop < kept.length && Character.isLetter(kept[stop])) {
            stop++;
        }
        boolean alone = stop == kept.length || kept[stop] != ' ' && "-&'’.".indexOf(kept[stop]) < 0;
        return opens && alone && word > end && Character.isDigit(kept[end - 1]) ? stop : end;
    }

    private boolean isTimeWord(String word, int start) {
        int end = word.length();
        while (end > 0 && ",;:".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        int before = start - 1;
        while (before >= 0 && kept[before] == ' ') {
            before--;
        }
        return before >= 0 && kept[before] == BAR && TIME_WORDS.contains(word.substring(0, end));
    }

    private static int leadingLetters(String word) {
        int i = 0;
        while (i < word.length() && Character.isLetter(word.charAt(i))) {
            i++;
        }
        return i;
    }

    private void split() {
        int start = 0;
        char joint = 0;
        for (int i = 0; i <= kept.length; i++) {
            int width = i == kept.length ? 1 : separator(i);
            if (width > 0) {
                add(start, i, joint);
                joint = i == kept.length ? OTHER : joint(i);
                i += width - 1;
                start = i + 1;
            }
        }
    }

    private char joint(int at) {
        char c = kept[at];
        if (c == ',' || c == '，' || c == '،') {
            return ',';
        }
        if (OPENING.indexOf(c) >= 0) {
            return '(';
        }
        if (c == ' ' && Character.isLetter(kept[at + 1])) {
            return 'f';
        }
        if (c == '=' || c == '＝') {
            return '=';
        }
        return text.charAt(at) == BAR ? BAR : OTHER;
    }

    private int separator(int at) {
        char c = kept[at];
        if (BARS.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0 || ",，、،=＝".indexOf(c) >= 0) {
            return 1;
        }
        if (c == ' ' && at + 2 < kept.length && kept[at + 2] == ' ' && "-–—ـ".indexOf(kept[at + 1]) >= 0) {
            return 3;
        }
        if (c == ' ' && (text.regionMatches(true, at, " for ", 0, 5) || text.regionMatches(true, at, " für ", 0, 5))) {
            return 5;
        }
        boolean stop = c == '.' && at >= 3 && at + 1 < kept.length && kept[at + 1] == ' ';
        return stop && Character.isLetter(kept[at - 1]) && wordLength(at) > 4 ? 1 : 0;
    }

    private int wordLength(int end) {
        int start = end;
        while (start > 0 && Character.isLetter(kept[start - 1])) {
            start--;
        }
        return end - start;
    }

    /** Adds what stands between two separators; a job title in it splits it once more. */
    private void add(int from, int to, char joint) {
        boolean role = false;
        boolean prefixed = false;
        int start = from;
        List<int[]> pieces = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            boolean mark = i < to && (kept[i] == ROLE || kept[i] == PREFIX);
            if (mark || i == to) {
                if (i > start) {
                    pieces.add(new int[] {start, i});
                }
                start = i + 1;
                role |= mark && kept[i] == ROLE;
                prefixed |= mark && kept[i] == PREFIX;
            }
        }
        boolean anchored = prefixed || joint == OTHER && from > 0 && endsWithPrefix(from - 1);
        boolean quoted = from > 0 && "«“„\"".indexOf(text.charAt(from - 1)) >= 0;
        boolean some = false;
        for (int[] piece : pieces) {
            String clean = clean(text.substring(piece[0], piece[1]));
            if (!clean.isEmpty()) {
                parts.add(new Part(clean, some ? OTHER : joint, role, anchored, quoted));
                some = true;
            }
        }
        if (!some && role) {
            parts.add(new Part("", joint, true, anchored, false));
        }
    }

    private boolean endsWithPrefix(int separator) {
        int i = separator;
        while (i >= 0 && (kept[i] == ' ' || kept[i] == ':' || kept[i] == '：')) {
            i--;
        }
        return i >= 0 && kept[i] == PREFIX;
    }

    private static String clean(String part) {
        int start = 0;
        int end = part.length();
        while (start < end && !Character.isLetter(part.charAt(start))) {
            start++;
        }
        while (end > start && !isNameEnd(part, end - 1)) {
            end--;
        }
        return part.substring(start, end).strip();
    }

    private static boolean isNameEnd(String part, int at) {
        char c = part.charAt(at);
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.NON_SPACING_MARK
                || c == '.'
                        && at > 0
                        && Character.isUpperCase(part.charAt(at - 1))
                        && (at == 1 || !Character.isLetter(part.charAt(at - 2)))
                || c == '.' && part.endsWith("Jr.");
    }
}
