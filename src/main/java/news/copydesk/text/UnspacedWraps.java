package news.copydesk.text;

import java.util.List;
import java.util.Optional;

/**
 * How lines are cut in Chinese and Japanese, where a line can end after any character: all but a paragraph's last are as long as
 * the longest but for a character or two that may open no line or close none. Their length is counted in characters or, where a
 * digit takes half the room of an ideograph, in columns. That the short ones close a sentence tells them from a list of titles.
 */
final class UnspacedWraps {

    /** No cut page has shorter lines, in characters, */
    private static final int NARROWEST = 20;
    /** or longer ones. */
    private static final int WIDEST = 60;
    /** So much shorter a full line may be. */
    private static final int SLACK = 2;
    /** Half of the lines before a blank one end in one of these. */
    private static final String CLOSING = "。！？”』」）…";

    private final List<Line> lines;
    private final int width;
    private final int columns;

    private UnspacedWraps(List<Line> lines) {
        this.lines = lines;
        this.width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        this.columns =
                lines.stream().mapToInt(line -> columns(line.text())).max().orElse(0);
    }

    /**
     * For a page that is of that kind and whose lines are as long as those of one that was cut; else empty.
     *
     * @param width length of the longest line
     */
    static Optional<UnspacedWraps> of(List<Line> lines, int width) {
        boolean may = width >= NARROWEST && width <= WIDEST;
        return may ? Optional.of(new UnspacedWraps(lines)).filter(UnspacedWraps::mayBe) : Optional.empty();
    }

    private boolean mayBe() {
        int unspaced = 0;
        int letters = 0;
        int ends = 0;
        int closed = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            for (int c = 0; c < text.length(); c++) {
                unspaced += isUnspaced(text.charAt(c)) ? 1 : 0;
                letters += Letters.isLetter(text.charAt(c)) ? 1 : 0;
            }
            boolean cut = i > 0 && !lines.get(i).blankBefore();
            if (cut && (i + 1 == lines.size() || lines.get(i + 1).blankBefore())) {
                ends++;
                closed += CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0 ? 1 : 0;
            }
        }
        return 2 * unspaced > letters && 2 * closed >= ends;
    }

    /** Whether the line is full, given what the next one starts with. */
    boolean isFull(int index) {
        String text = lines.get(index).text();
        int word = word(lines.get(index + 1).text());
        return text.length() + word >= width - SLACK || columns(text) + word >= columns - 2 * SLACK;
    }

    /** Whether two lines are put together without a space, for what the one ends and the other starts with. */
    static boolean needNoSpace(char last, char first) {
        return isUnspaced(last) || isUnspaced(first);
    }

    /** A number or a foreign word that was not cut. */
    private static int word(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < 0x80 && text.charAt(i) != ' ') {
            i++;
        }
        return i;
    }

    private static int columns(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            columns += text.charAt(i) < 0x1100 ? 1 : 2;
        }
        return columns;
    }

    /** Letters and punctuation of Chinese and Japanese; Korean has spaces. */
    private static boolean isUnspaced(char c) {
        return c >= 0x3000 && c < 0x3040
                || c >= 0xFF01 && c < 0xFF66
                || c >= 0x2E80 && c < 0xA000 && WordClass.of(c) >= WordClass.UNSPACED;
    }
}
