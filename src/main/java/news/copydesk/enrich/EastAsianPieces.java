package news.copydesk.enrich;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.copydesk.rules.Category;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.EastAsianNames;
import news.copydesk.rules.Hit;

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

    private static final byte DROPPED = 1;
    private static final byte JOB = 2;
    private static final byte DESK = 3;
    private static final byte AGENCY = 4;

    private final Copy copy;
    private final int index;
    private final String text;
    private final byte[] marks;
    private final List<Piece> pieces = new ArrayList<>();
    private int gapStart;

    private EastAsianPieces(Copy copy, int index) {
        this.copy = copy;
        this.index = index;
        this.text = copy.lines().get(index).text();
        this.marks = new byte[text.length()];
    }

    static List<Piece> of(Copy copy, int index, DateFinder dates) {
        EastAsianPieces line = new EastAsianPieces(copy, index);
        line.mark(DROPPED, Category.RESIDUE, Category.PUBLISHED, Category.UPDATED, Category.READING_TIME);
        line.mark(DESK, Category.BYLINE_DESK);
        line.mark(JOB, Category.BYLINE_PREFIX, Category.BYLINE_ROLE);
        line.mark(AGENCY, Category.AGENCY);
        dates.find(line.text, copy.language().tag())
                .forEach(span -> Arrays.fill(line.marks, span.start(), span.end(), DROPPED));
        line.dropAddresses();
        line.read();
        return line.pieces;
    }

    private void mark(byte mark, Category... categories) {
        for (Category category : categories) {
            for (Hit hit : copy.hits(index, category)) {
                boolean whole = hit.start() == 0 && hit.end() == text.length();
                if (!whole || mark != DROPPED) {
                    Arrays.fill(marks, hit.start(), hit.end(), mark);
                }
            }
        }
    }

    private void dropAddresses() {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            int end = at;
            while (start > 0 && isAddress(text.charAt(start - 1))) {
                start--;
            }
            while (end < text.length() && (end == at || isAddress(text.charAt(end)))) {
                end++;
            }
            Arrays.fill(marks, start, end, DROPPED);
        }
    }

    private static boolean isAddress(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "._-+".indexOf(c) >= 0);
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            if (marks[i] > DROPPED) {
                while (end < text.length() && marks[end] == marks[i]) {
                    end++;
                }
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
        return marks[at] == 0
                && (Character.isLetterOrDigit(text.charAt(at)) || EastAsianNames.isPart(text.charAt(at)))
                && text.charAt(at) != BAR;
    }

    private void known(int start, int end) {
        String word = text.substring(start, end);
        if (marks[start] == JOB) {
            paperOf(word, start);
            add(isPicture(word) ? Kind.PICTURE : Kind.JOB, word, start, end);
        } else if (isRest(start, end)
                || EastAsianWords.isNeither(word)
                || EastAsianWords.withoutReport(word).isEmpty()) {
            gapStart = start;
        } else {
            add(Kind.ORGANISATION, marks[start] == AGENCY ? agency(start) : word, start, end);
        }
    }

    /** What a longer job left of a desk: {@code ワシントン} of {@code ワシントン支局長}. */
    private boolean isRest(int start, int end) {
        return marks[start] == DESK
                && copy.hits(index, Category.BYLINE_DESK).stream()
                        .noneMatch(hit -> hit.start() == start && hit.end() <= end);
    }

    /** {@code 澎湃新闻记者} names the paper too. */
    private void paperOf(String job, int start) {
        for (String ending : List.of("记者", "記者", "编辑", "編輯", "기자")) {
            String paper = job.endsWith(ending) ? job.substring(0, job.length() - ending.length()) : "";
            if (EastAsianWords.isPaper(paper)) {
                add(Kind.ORGANISATION, paper, start, start + paper.length());
            }
        }
    }

    private static boolean isPicture(String job) {
        return EastAsianWords.isPicture(
                job.endsWith(":") || job.endsWith("/") ? job.substring(0, job.length() - 1) : job);
    }

    private String agency(int at) {
        return copy.hits(index, Category.AGENCY).stream()
                .filter(hit -> hit.start() <= at && at < hit.end())
                .map(hit -> hit.term().kind())
                .findFirst()
                .orElse("");
    }

    private void word(int start, int end) {
        String word = text.substring(start, end);
        if (word.chars().allMatch(Character::isDigit)) {
            return;
        }
        Kind kind = EastAsianWords.isPicture(word)
                ? Kind.PICTURE
                : EastAsianWords.isSource(word) ? Kind.SOURCE : EastAsianWords.isLabel(word) ? Kind.JOB : Kind.WORD;
        add(kind, word, start, end);
    }

    private void add(Kind kind, String word, int start, int end) {
        StringBuilder gap = new StringBuilder();
        for (int i = gapStart; i < start; i++) {
            boolean letter = marks[i] == DROPPED || Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != BAR;
            gap.append(letter ? ';' : text.charAt(i));
        }
        pieces.add(new Piece(kind, word, gap.toString().replace('\u3000', ' ')));
        gapStart = end;
    }
}
