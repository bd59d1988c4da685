package news.copydesk.enrich.credit;

import java.util.List;
import news.copydesk.enrich.name.EastAsianWords;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** What the parts of a credit in Chinese, Japanese or Korean are that neither capitals nor spaces tell apart. */
final class EastAsianCredit {

    private final EastAsianWords words;
    private final String days;
    private final List<String> placeEndings;
    private final List<String> from;
    private final List<String> authors;
    private final List<String> ownPapers;
    private final String photographed;

    EastAsianCredit(Vocabulary vocabulary, EastAsianWords words) {
        this.words = words;
        days = String.join("", vocabulary.list(WordList.EAST_ASIAN_DAYS));
        placeEndings = vocabulary.list(WordList.EAST_ASIAN_PLACE_ENDINGS);
        from = vocabulary.list(WordList.EAST_ASIAN_FROM);
        authors = vocabulary.list(WordList.EAST_ASIAN_AUTHORS);
        ownPapers = vocabulary.list(WordList.EAST_ASIAN_OWN_PAPERS);
        photographed = String.join("", vocabulary.list(WordList.EAST_ASIAN_PHOTOGRAPHED));
    }

    /** The names in a part: none in a day and a place, two where an agency and its photographer have only a space between them. */
    List<String> names(String part, boolean signed, String credit) {
        if (!Script.isEastAsian(credit) || part.isEmpty()) {
            return List.of(part);
        }
        boolean day = part.chars().anyMatch(Character::isDigit) && days.indexOf(part.charAt(part.length() - 1)) >= 0;
        boolean city = signed && Script.hasHangul(part) && credit.startsWith(part + "=") && !words.isPaper(part);
        boolean author = signed && isPartOfAny(authors, part);
        if (day || city || author || signed && from.stream().anyMatch(part::endsWith)) {
            return List.of();
        }
        String[] all = Names.words(part);
        boolean chinese = credit.chars().anyMatch(c -> photographed.indexOf(c) >= 0);
        boolean mixed = all.length == 2 && Script.hasHangul(all[1]) && !Script.isEastAsian(all[0]);
        boolean full = all.length > 1 && chinese;
        for (String word : all) {
            full &= word.length() >= 2;
        }
        return signed && (mixed || full) ? List.of(all) : List.of(part);
    }

    /** A paper, or the word for the one that prints it. */
    boolean isPaper(String part) {
        return Script.isEastAsian(part) && (words.isPaper(part) || isPartOfAny(ownPapers, part));
    }

    /** Where the picture was taken, in the form of Japan's papers: {@code ＝2026年3月10日、長野県信濃原村、…撮影}. */
    boolean isPlace(String part) {
        return Script.isEastAsian(part) && placeEndings.stream().anyMatch(part::endsWith);
    }

    /** One character of such a word says the same. */
    private static boolean isPartOfAny(List<String> words, String part) {
        return words.stream().anyMatch(word -> word.contains(part));
    }
}
