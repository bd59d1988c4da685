package news.copydesk.enrich.credit;

import java.util.List;
import news.copydesk.enrich.name.EastAsianWords;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;

/** What the parts of a credit in Chinese, Japanese or Korean are that neither capitals nor spaces tell apart. */
final class EastAsianCredit {

    private static final String DAYS = "日月年時分秒頃ろ前後";
    private static final List<String> PLACES =
            List.of("県", "都", "府", "市", "区", "町", "村", "郡", "島", "港", "駅", "空港", "沖", "で", "から", "にて", "内", "付近", "近く");

    private EastAsianCredit() {}

    /** The names in a part: none in a day and a place, two where an agency and its photographer have only a space between them. */
    static List<String> names(String part, boolean signed, String credit) {
        if (!Script.isEastAsian(credit) || part.isEmpty()) {
            return List.of(part);
        }
        boolean day = part.chars().anyMatch(Character::isDigit) && DAYS.indexOf(part.charAt(part.length() - 1)) >= 0;
        boolean city =
                signed && Script.hasHangul(part) && credit.startsWith(part + "=") && !EastAsianWords.isPaper(part);
        boolean author = signed && "著者 筆者 作者 編集部 本人 読者".contains(part);
        if (day || city || author || signed && (part.endsWith("から") || part.endsWith("で"))) {
            return List.of();
        }
        String[] words = Names.words(part);
        boolean chinese = credit.indexOf('摄') >= 0 || credit.indexOf('攝') >= 0 || credit.indexOf('影') >= 0;
        boolean mixed = words.length == 2 && Script.hasHangul(words[1]) && !Script.isEastAsian(words[0]);
        boolean full = words.length > 1 && chinese;
        for (String word : words) {
            full &= word.length() >= 2;
        }
        return signed && (mixed || full) ? List.of(words) : List.of(part);
    }

    /** A paper, or the word for the one that prints it. */
    static boolean isPaper(String part) {
        return Script.isEastAsian(part)
                && (EastAsianWords.isPaper(part) || "本报 本報 本社 本刊 本网 本網 본사 본지 本紙".contains(part));
    }

    /** Where the picture was taken, in the form of Japan's papers: {@code ＝2026年3月10日、長野県信濃原村、…撮影}. */
    static boolean isPlace(String part) {
        return Script.isEastAsian(part) && PLACES.stream().anyMatch(part::endsWith);
    }
}
