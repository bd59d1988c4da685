package news.copydesk.enrich.caption;

import java.util.Set;
import news.copydesk.enrich.name.Script;
import news.copydesk.enrich.name.WordSet;

/**
 * The name that ends at a place of a line in a script without capitals, judged by titles, surnames and what cannot be part of a name;
 * rather none than a wrong one.
 */
final class UncasedNames {

    private static final int LONGEST_HAN = 6;
    private static final int LONGEST_KATAKANA = 14;
    private static final int LONGEST_HANGUL = 4;
    private static final int LONGEST_WORD = 40;
    /** Characters of most names in Japan, two for the family and two for the person. */
    private static final int JAPANESE_NAME = 4;

    /** Titles behind a name in Japanese and Korean, before one in Chinese. */
    private static final Set<String> TITLES = WordSet.of("""
            大統領 首相 前首相 元首相 氏 さん 選手 監督 会長 社長 知事 議員 外相 防衛相 財務相 官房長官 長官 代表 容疑者 被告 市長 教授 党首 大臣 委員長
            总统 總統 总理 總理 主席 部长 部長 书记 書記 外长 外長 防长 市长 市長 省长 教授 导演 選手 选手 教练 先生 女士 院长 院長 州长 议员 議員
            대통령 총리 장관 의원 대표 선수 감독 위원장 회장 사장 교수 시장 지사 국무장관 총재 원내대표 후보 씨 장군 사령관 전 전무 부총리
            """);

    /** The commonest surnames of China, in both ways of writing. */
    private static final String SURNAMES = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇"
            + "吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金贾賈韦韋夏傅方邹鄒熊白孟秦邱侯江尹薛闫閻雷龙龍陶贺賀毛郝顾顧龚龔邵覃武钱錢戴严嚴莫孔向汤湯习習蔡柯赖賴";

    /** Words before a name that are none of it; in Arabic also all that begin with the article. */
    private static final Set<String> NO_NAMES = WordSet.of("""
            الرئيس رئيس وزير الوزير مع و في من إلى على نظيره السيد مدير ملك الملك الأمير أمير والرئيس ووزير
            رئيسة وزيرة رئیس جمهور وزیر با و در از آقای خانم سردار دکتر به
            ראש הממשלה שר שרת נשיא השר הנשיא עם של את ח"כ מר גב'
            प्रधानमंत्री राष्ट्रपति मुख्यमंत्री मंत्री श्री श्रीमती के साथ और नेता अध्यक्ष डॉ. केंद्रीय गृह विदेश
            """);

    private static final Set<String> FIRST_OF_THREE =
            WordSet.of("عبد محمد سید سيد علی علي أبو ابو امیر بن מר בן בר अब्दुल मोहम्मद");

    private UncasedNames() {}

    /** The name that ends before {@code end}; empty if there is none to be sure of. */
    static String before(String text, int end) {
        int stop = end;
        while (stop > 0 && text.charAt(stop - 1) == ' ') {
            stop--;
        }
        if (stop == 0) {
            return "";
        }
        char last = text.charAt(stop - 1);
        if (last >= 0xAC00 && last <= 0xD7A3) {
            return korean(text, stop);
        }
        if (Script.isEastAsian(String.valueOf(last)) || last == 'ー') {
            return chineseOrJapanese(text, stop);
        }
        return Character.isLetter(last)
                        || Character.getType(last) == Character.NON_SPACING_MARK
                        || Character.getType(last) == Character.COMBINING_SPACING_MARK
                ? spaced(text, stop)
                : "";
    }

    private static String korean(String text, int stop) {
        int end = stop;
        String word = wordBefore(text, end);
        if (TITLES.contains(word)) {
            end = end - word.length() - 1;
            word = end > 0 ? wordBefore(text, end) : "";
        } else {
            for (int cut = word.length() - 1; cut >= 2; cut--) {
                if (TITLES.contains(word.substring(cut))) {
                    word = word.substring(0, cut);
                    break;
                }
            }
        }
        boolean hangul = !word.isEmpty() && word.chars().allMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
        return hangul && word.length() >= 2 && word.length() <= LONGEST_HANGUL ? word : "";
    }

    private static String chineseOrJapanese(String text, int stop) {
        int end = stop;
        boolean titled = false;
        for (int length = Math.min(4, stop - 1); length >= 1 && !titled; length--) {
            if (TITLES.contains(text.substring(stop - length, stop))) {
                end = stop - length;
                titled = true;
            }
        }
        int start = runStart(text, end);
        String run = text.substring(start, end);
        if (run.indexOf('・') > 0 || run.indexOf('·') > 0 || !run.isEmpty() && isKatakana(run.charAt(0))) {
            return run.length() <= LONGEST_KATAKANA ? run : "";
        }
        int title = afterTitle(run);
        if (title > 0 && run.length() - title >= 2 && run.length() - title <= LONGEST_HAN) {
            return run.substring(title);
        }
        if (titled && run.length() >= 2 && run.length() <= LONGEST_HAN) {
            return run;
        }
        for (int length = 3; length >= 2; length--) {
            int from = run.length() - length;
            if (from >= 0 && SURNAMES.indexOf(run.charAt(from)) >= 0) {
                return run.substring(from);
            }
        }
        return run.length() == JAPANESE_NAME && hasKana(text) ? run : "";
    }

    private static boolean hasKana(String text) {
        return text.chars().anyMatch(c -> c >= 0x3040 && c <= 0x309F);
    }

    /** Where a title within the run ends that has the name behind it; 0 if there is none. */
    private static int afterTitle(String run) {
        for (int at = run.length() - 2; at > 0; at--) {
            for (int length = 2; length <= Math.min(3, at); length++) {
                if (TITLES.contains(run.substring(at - length, at))) {
                    return at;
                }
            }
        }
        return 0;
    }

    /** Back over characters of the same kind: Han, or katakana with the points within foreign names. */
    private static int runStart(String text, int end) {
        int start = end;
        boolean katakana = end > 0 && isKatakana(text.charAt(end - 1));
        while (start > 0 && end - start < LONGEST_KATAKANA) {
            char c = text.charAt(start - 1);
            boolean han = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
            if (c == '·' ? start == end : !(katakana ? isKatakana(c) : han)) {
                break;
            }
            start--;
        }
        return start;
    }

    private static boolean isKatakana(char c) {
        return c >= 0x30A0 && c <= 0x30FF;
    }

    /** Two words, or three where the first of them never stands alone; none of them a title or, in Arabic, an adjective. */
    private static String spaced(String text, int stop) {
        String last = wordBefore(text, stop);
        int start = stop - last.length();
        int words = 1;
        boolean article = last.startsWith("ال");
        while (start > 1 && text.charAt(start - 1) == ' ' && words < 4) {
            String word = wordBefore(text, start - 1);
            boolean inner = word.equals("عبد") || FIRST_OF_THREE.contains(word);
            if (word.isEmpty()
                    || NO_NAMES.contains(word)
                    || words >= 2 && !inner && !(words == 2 && article)
                    || word.startsWith("ال") && !precededByServant(text, start - 1 - word.length())) {
                break;
            }
            start = start - 1 - word.length();
            words++;
        }
        return words >= 2 && !NO_NAMES.contains(last) ? text.substring(start, stop) : "";
    }

    private static boolean precededByServant(String text, int at) {
        return at >= 4 && text.startsWith("عبد ", at - 4);
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && " ,،、.。:(（「『\"“".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }
}
