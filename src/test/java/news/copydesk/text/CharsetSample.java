package news.copydesk.text;

import java.nio.charset.Charset;
import java.util.List;

/** A short report in a charset that news sites have been written in. */
record CharsetSample(String charset, String text) {

    static final List<CharsetSample> ALL = List.of(
            new CharsetSample(
                    "UTF-8",
                    "La ministre a présenté mardi son projet de réforme – « une étape décisive », selon elle."),
            new CharsetSample(
                    "windows-1252",
                    "La ministre a présenté mardi son projet de réforme – « une étape décisive », selon elle.\nL’opposition dénonce une mesure coûteuse."),
            new CharsetSample(
                    "ISO-8859-1",
                    "Der Minister kündigte am Dienstag ein Gesetz für Schüler an.\nDie Länder müssen über höhere Zuschüsse beschließen."),
            new CharsetSample(
                    "ISO-8859-2",
                    "Minister zapowiedział we wtorek nową ustawę o szkołach.\nRząd chce, żeby gminy dostały więcej pieniędzy na początku przyszłego roku."),
            new CharsetSample(
                    "windows-1250",
                    "Vláda v úterý schválila nový zákon o školství.\nPodle ministra dostanou obce příští rok více peněz – „důležitý krok“ pro učitele."),
            new CharsetSample(
                    "windows-1251",
                    "Министр во вторник представил новый закон о школах.\nПо его словам, города получат больше денег в начале следующего года."),
            new CharsetSample(
                    "KOI8-R",
                    "Министр во вторник представил новый закон о школах. По его словам, города получат больше денег в начале следующего года."),
            new CharsetSample(
                    "ISO-8859-7",
                    "Ο υπουργός παρουσίασε την Τρίτη τον νέο νόμο για τα σχολεία. Οι δήμοι θα λάβουν περισσότερα χρήματα από την αρχή του έτους."),
            new CharsetSample(
                    "windows-1254",
                    "Bakan salı günü okullar için yeni yasayı açıkladı. Belediyeler gelecek yılın başında daha çok para alacak, dedi."),
            new CharsetSample(
                    "windows-1255",
                    "השר הציג ביום שלישי את החוק החדש לבתי הספר. לדבריו הערים יקבלו יותר כסף בתחילת השנה הבאה."),
            new CharsetSample(
                    "windows-1256",
                    "قدم الوزير يوم الثلاثاء القانون الجديد للمدارس. وقال إن المدن ستحصل على المزيد من المال في بداية العام المقبل."),
            new CharsetSample("GB18030", "部长星期二介绍了新的学校法。他说，各城市明年年初将获得更多资金，用于修建教学楼。"),
            new CharsetSample("Big5", "部長星期二介紹了新的學校法。他說，各城市明年年初將獲得更多資金，用於修建教學樓。這是我們的工作，也是國家的責任。"),
            new CharsetSample("Shift_JIS", "大臣は火曜日、学校に関する新しい法律を発表した。来年の初めから市や町はより多くの資金を受け取るという。"),
            new CharsetSample("EUC-JP", "大臣は火曜日、学校に関する新しい法律を発表した。来年の初めから市や町はより多くの資金を受け取るという。"),
            new CharsetSample("ISO-2022-JP", "大臣は火曜日、学校に関する新しい法律を発表した。来年の初めから市や町はより多くの資金を受け取るという。"),
            new CharsetSample("EUC-KR", "장관은 화요일 학교에 관한 새 법안을 발표했다. 내년 초부터 도시들은 더 많은 예산을 받게 된다고 말했다."));

    static CharsetSample of(String charset) {
        return ALL.stream()
                .filter(sample -> sample.charset.equals(charset))
                .findFirst()
                .orElseThrow();
    }

    byte[] bytes() {
        return text.getBytes(Charset.forName(charset));
    }
}
