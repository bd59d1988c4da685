package news.copydesk.enrich.byline;

import java.util.List;
import news.copydesk.enrich.byline.EastAsianPieces.Kind;
import news.copydesk.enrich.byline.EastAsianPieces.Piece;

/** The pieces of a byline of East Asia, each with what stands around it. */
final class EastAsianLine {

    /** Between a job and its name: nothing, a colon, a bar, a point. */
    private static final String SOFT = ":：・·/／|｜丨=＝-";

    private static final String LIST = "、，,・·&＆/／";

    private final List<Piece> pieces;

    EastAsianLine(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    int size() {
        return pieces.size();
    }

    Piece at(int index) {
        return pieces.get(index);
    }

    String text(int index) {
        return pieces.get(index).text();
    }

    /** What the piece is; a word where there is none. */
    Kind kind(int index) {
        return index < 0 || index >= pieces.size()
                ? Kind.WORD
                : pieces.get(index).kind();
    }

    boolean isGlued(int index) {
        return pieces.get(index).gap().isEmpty();
    }

    /** Whether a job is glued to the piece, or to the first of a list that the piece is in. */
    boolean isGluedToJob(int index) {
        int first = index;
        while (first > 0 && kind(first - 1) == Kind.WORD && isListed(first)) {
            first--;
        }
        return kind(first - 1) == Kind.JOB && isGlued(first);
    }

    /** What stands between the piece and the next, without spaces around it. */
    String gapAfter(int index) {
        return index + 1 < pieces.size() ? pieces.get(index + 1).gap().strip() : "";
    }

    /** Whether a job stands before the piece with no more than a soft sign between. */
    boolean isBehindJob(int index) {
        return kind(index - 1) == Kind.JOB && isSoft(pieces.get(index).gap());
    }

    /** Whether a job stands behind the piece with no more than a soft sign between. */
    boolean isBeforeJob(int index) {
        return kind(index + 1) == Kind.JOB && isSoft(gapAfter(index));
    }

    /** Whether the job before the piece is set off from it by a sign. */
    boolean isLabelled(int index) {
        return isBehindJob(index)
                && (!pieces.get(index).gap().isBlank()
                        || isSoft(lastCharacter(pieces.get(index - 1).text())));
    }

    /** Whether the piece and the one before it stand in a list. */
    boolean isListed(int index) {
        String gap = pieces.get(index).gap().strip();
        return gap.isEmpty() || gap.length() == 1 && LIST.indexOf(gap.charAt(0)) >= 0;
    }

    /** {@code 文} of {@code 取材・文・}: the last of several labels. */
    static String lastLabel(String labels) {
        int end = labels.length();
        while (end > 0 && SOFT.indexOf(labels.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = labels.lastIndexOf('・', Math.max(0, end - 1)) + 1;
        return labels.substring(Math.min(start, end), end);
    }

    private static boolean isSoft(String gap) {
        return gap.chars().allMatch(c -> c == ' ' || SOFT.indexOf(c) >= 0);
    }

    private static String lastCharacter(String word) {
        return word.substring(word.length() - 1);
    }
}
