package news.copydesk.enrich.byline;

import java.util.ArrayList;
import java.util.List;
import news.copydesk.rules.EastAsianNames;

/** A byline in Chinese, Japanese or Korean as the words that signs, spaces and known words hold apart. */
final class EastAsianPieces {

    /** What a piece is, as far as its own text tells. */
    enum Kind {
        /** A job, or what stands before a name: {@code 記者}, {@code 文}. */
        JOB,
        PICTURE,
        SOURCE,
        ORGANISATION,
        WORD
    }

    /**
     * One piece.
     *
     * @param gap what stands between it and the piece before, with a {@code ;} for what fell out
     */
    record Piece(Kind kind, String text, String gap) {}

    /** A letter that is set as a bar. */
    private static final char BAR = '丨';

    private final BylineMarks marks;
    private final EastAsianKnowledge known;
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int gapStart;

    private EastAsianPieces(BylineMarks marks, EastAsianKnowledge known) {
        this.marks = marks;
        this.known = known;
        this.text = marks.text;
    }

    static List<Piece> of(BylineMarks marks, EastAsianKnowledge known) {
        EastAsianPieces line = new EastAsianPieces(marks, known);
        line.read();
        return line.pieces;
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            if (marks.at(i) > BylineMarks.DROPPED) {
                end = marks.end(i);
                known(i, end);
            } else if (isWord(i)) {
                while (end < text.length() && isWord(end)) {
                    end++;
                }
                word(i, end);
            }
            i = end;
        }
    }

    private boolean isWord(int at) {
        return marks.at(at) == BylineMarks.FREE
                && (Character.isLetterOrDigit(text.charAt(at)) || EastAsianNames.isPart(text.charAt(at)))
                && text.charAt(at) != BAR;
    }

    private void known(int start, int end) {
        String word = text.substring(start, end);
        if (marks.at(start) == BylineMarks.JOB) {
            paperOf(word, start);
            add(isPicture(word) ? Kind.PICTURE : Kind.JOB, word, start, end);
        } else if (marks.isRest(start, end)
                || known.words.isNeither(word)
                || known.words.withoutReport(word).isEmpty()) {
            gapStart = start;
        } else {
            add(Kind.ORGANISATION, marks.at(start) == BylineMarks.AGENCY ? marks.agency(start) : word, start, end);
        }
    }

    /** {@code 澎湃新闻记者} names the paper too. */
    private void paperOf(String job, int start) {
        String paper = known.withoutJob(job);
        if (known.words.isPaper(paper)) {
            add(Kind.ORGANISATION, paper, start, start + paper.length());
        }
    }

    private boolean isPicture(String job) {
        return known.words.isPicture(job.endsWith(":") || job.endsWith("/") ? job.substring(0, job.length() - 1) : job);
    }

    private void word(int start, int end) {
        String word = text.substring(start, end);
        if (word.chars().allMatch(Character::isDigit)) {
            return;
        }
        Kind kind = known.words.isPicture(word)
                ? Kind.PICTURE
                : known.words.isSource(word) ? Kind.SOURCE : known.words.isLabel(word) ? Kind.JOB : Kind.WORD;
        add(kind, word, start, end);
    }

    private void add(Kind kind, String word, int start, int end) {
        StringBuilder gap = new StringBuilder();
        for (int i = gapStart; i < start; i++) {
            boolean letter = marks.at(i) == BylineMarks.DROPPED
                    || Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != BAR;
            gap.append(letter ? ';' : text.charAt(i));
        }
        pieces.add(new Piece(kind, word, gap.toString().replace('\u3000', ' ')));
        gapStart = end;
    }
}
