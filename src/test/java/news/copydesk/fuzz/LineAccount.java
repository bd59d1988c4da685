package news.copydesk.fuzz;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import news.copydesk.article.Block;

/**
 * The lines of a decoded text, counted anew, so that the desk is not its own witness.
 *
 * <p>A U+0085 makes it a matter of opinion what a line is, and a character reference whether there is something on it to see: of such
 * texts and lines only that is asked which is beyond doubt.
 */
final class LineAccount {

    private static final char NEXT_LINE = '\u0085';

    private final List<String> lines = new ArrayList<>();
    private final boolean countable;

    LineAccount(String text) {
        countable = text.indexOf(NEXT_LINE) < 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\n' && c <= '\r' || c == '\u2028' || c == '\u2029') {
                lines.add(text.substring(start, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
    }

    boolean isAllIn(List<Block> blocks) {
        try {
            assertAllIn(blocks);
            return true;
        } catch (AssertionError missed) {
            return false;
        }
    }

    /** Every visible line is in exactly one block, blocks stand in their order, and what is plain on a line is in its block. */
    void assertAllIn(List<Block> blocks) {
        BitSet taken = new BitSet();
        int last = 0;
        for (Block block : blocks) {
            int from = block.lines().first();
            FuzzCheck.require(!block.text().isEmpty(), "block " + block.lines() + " has text");
            FuzzCheck.require(from > last, "block " + block.lines() + " begins behind the one before it");
            last = block.lines().last();
            FuzzCheck.require(last >= from, "block " + block.lines() + " has lines");
            taken.set(from, last + 1);
            if (countable) {
                FuzzCheck.require(last <= lines.size(), "block " + block.lines() + " is on the page");
                assertWords(block);
            }
        }
        for (int i = 0; countable && i < lines.size(); i++) {
            FuzzCheck.require(
                    taken.get(i + 1) || !isVisible(lines.get(i)),
                    "line " + (i + 1) + " is in a block: " + lines.get(i));
        }
    }

    private void assertWords(Block block) {
        StringBuilder words = new StringBuilder();
        for (int i = block.lines().first(); i <= block.lines().last(); i++) {
            String line = lines.get(i - 1);
            if (!isPlain(line)) {
                return;
            }
            words.append(line);
        }
        FuzzCheck.require(
                alphanumeric(words).equals(alphanumeric(block.text())),
                "block " + block.lines() + " says what stands on the page: " + words + " / " + block.text());
    }

    private static boolean isVisible(String line) {
        return line.indexOf('&') < 0 && !alphanumeric(line).isEmpty();
    }

    /** ASCII without references: nothing that any step may mend. */
    private static boolean isPlain(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= 0x7f || line.charAt(i) == '&') {
                return false;
            }
        }
        return true;
    }

    private static String alphanumeric(CharSequence text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
