package news.copydesk.enrich.credit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.copydesk.enrich.name.EastAsianWords;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Characters;
import news.copydesk.rules.Endings;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** What the parts of a credit in Chinese, Japanese or Korean are that neither capitals nor spaces tell apart. */
final class EastAsianCredit {

    private final EastAsianWords words;
    private final Characters days;
    private final Endings placeEndings;
    private final Endings from;
    private final Set<String> partsOfAuthors;
    private final Set<String> partsOfOwnPapers;
    private final Characters photographed;

    EastAsianCredit(Vocabulary vocabulary, EastAsianWords words) {
        this.words = words;
        days = Characters.of(vocabulary.list(WordList.EAST_ASIAN_DAYS));
        placeEndings = Endings.of(vocabulary.list(WordList.EAST_ASIAN_PLACE_ENDINGS));
        from = Endings.of(vocabulary.list(WordList.EAST_ASIAN_FROM));
        partsOfAuthors = parts(vocabulary.list(WordList.EAST_ASIAN_AUTHORS));
        partsOfOwnPapers = parts(vocabulary.list(WordList.EAST_ASIAN_OWN_PAPERS));
        photographed = Characters.of(vocabulary.list(WordList.EAST_ASIAN_PHOTOGRAPHED));
    }

    /** The names in a part: none in a day and a place, two where an agency and its photographer have only a space between them. */
    List<String> names(String part, boolean signed, String credit) {
        if (!Script.isEastAsian(credit) || part.isEmpty()) {
            return List.of(part);
        }
        boolean day = part.chars().anyMatch(Character::isDigit) && days.has(part.charAt(part.length() - 1));
        boolean city = signed && Script.hasHangul(part) && credit.startsWith(part + "=") && !words.isPaper(part);
        boolean author = signed && partsOfAuthors.contains(part);
        if (day || city || author || signed && from.end(part)) {
            return List.of();
        }
        String[] all = Names.words(part);
        boolean chinese = photographed.areIn(credit);
        boolean mixed = all.length == 2 && Script.hasHangul(all[1]) && !Script.isEastAsian(all[0]);
        boolean full = all.length > 1 && chinese;
        for (String word : all) {
            full &= word.length() >= 2;
        }
        return signed && (mixed || full) ? List.of(all) : List.of(part);
    }

    /** A paper, or the word for the one that prints it. */
    boolean isPaper(String part) {
        return Script.isEastAsian(part) && (words.isPaper(part) || partsOfOwnPapers.contains(part));
    }

    /** Where the picture was taken, in the form of Japan's papers: {@code ＝2026年3月10日、長野県信濃原村、…撮影}. */
    boolean isPlace(String part) {
        return Script.isEastAsian(part) && placeEndings.end(part);
    }

    /** One character of such a word says the same. */
    private static Set<String> parts(List<String> words) {
        Set<String> parts = new HashSet<>();
        for (String word : words) {
            for (int start = 0; start < word.length(); start++) {
                for (int end = start + 1; end <= word.length(); end++) {
                    parts.add(word.substring(start, end));
                }
            }
        }
        return Set.copyOf(parts);
    }
}
