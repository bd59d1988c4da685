package news.copydesk.enrich.byline;

import java.util.ArrayList;
import java.util.List;
import news.copydesk.enrich.byline.EastAsianPieces.Kind;
import news.copydesk.enrich.byline.EastAsianPieces.Piece;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.EastAsianNames;

/** Puts together what is one name in spite of the space or point within it: {@code 岡本 真理子}, {@code ジョン・スミス}, {@code 존 스미스}. */
final class EastAsianJoins {

    private static final int LONGEST_PART = 4;

    private final EastAsianKnowledge known;
    private final EastAsianNames names;
    private final String language;

    EastAsianJoins(EastAsianKnowledge known, String language) {
        this.known = known;
        this.names = known.fullNames;
        this.language = language;
    }

    List<Piece> join(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.kind() == Kind.WORD && piece.kind() == Kind.WORD && isOne(last, piece)) {
                String between = language.equals("zh") && piece.gap().isBlank() && !Script.hasLatin(piece.text())
                        ? ""
                        : piece.gap();
                joined.set(joined.size() - 1, new Piece(Kind.WORD, last.text() + between + piece.text(), last.gap()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private boolean isOne(Piece first, Piece second) {
        String a = first.text();
        String b = second.text();
        if (second.gap().equals("・") || second.gap().equals("·")) {
            boolean foreign = Script.isKatakana(b) && Script.isKatakana(a.replace("・", ""));
            boolean chinese = language.equals("zh") && !names.isFullName(a) && !isKnown(a) && !isKnown(b);
            return foreign || chinese && second.gap().equals("·");
        }
        if (!second.gap().equals(" ")) {
            return false;
        }
        if (isLatin(a) && isLatin(b)) {
            return true;
        }
        if (isKnown(a) || isKnown(b) || Script.hasLatin(a) || Script.hasLatin(b)) {
            return false;
        }
        return switch (language) {
            case "ja" -> isJapanese(a, b);
            case "ko" -> a.length() == 1 && b.length() <= LONGEST_PART || b.length() == 1;
            default -> a.length() == 1 && b.length() == 1 && names.isFullName(a + b);
        };
    }

    private boolean isJapanese(String a, String b) {
        boolean kana = Script.isKatakana(a) && Script.isKatakana(b) || isHiragana(a) && isHiragana(b);
        boolean parts = names.isFullName(a, b) || a.length() <= 3 && b.length() == 1 && names.isFullName(a + b);
        boolean full = a.length() > 2 && (names.isFullName(a) || names.isJapaneseForm(a));
        return a.length() <= LONGEST_PART && b.length() <= LONGEST_PART && !full && (kana || parts);
    }

    private static boolean isHiragana(String word) {
        return word.chars().allMatch(c -> c >= 0x3041 && c <= 0x309F);
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c < 0x250);
    }

    private boolean isKnown(String word) {
        return known.words.isNeither(word)
                || known.words.isPaper(word)
                || known.words.withoutReport(word).length() < word.length();
    }
}
