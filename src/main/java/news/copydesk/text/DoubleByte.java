package news.copydesk.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * A line of Chinese, Japanese or Korean in a double-byte charset that was read as Windows-1252 or Latin-1. That it is one shows by all
 * its bytes being well-formed pairs and by how many of the characters are the language's most frequent ones: in any other
 * reading of the same bytes few are.
 *
 * @param text the line as it was written
 * @param misreading {@code windows-1252/EUC-KR}: what it was read in and what it is in
 * @param evidence in the points of {@link Oddity}
 */
record DoubleByte(String text, String misreading, int evidence) {

    /** Fewer characters show nothing. */
    private static final int LEAST = 4;
    /** The least share of frequent characters, in hundredths, */
    private static final int FREQUENT = 30;
    /** and how much the likeliest reading must be ahead of the next. */
    private static final int AHEAD = 12;

    private static final String HANGUL =
            "이다는의에을가한고지하기로사은서자도리인스대어를시정수부나원일해전제그보장상구주국있것들으과라여만아연세동오조경성공신방관문유계안비당회위학" + "모우무미교중선마불물체진소건현했년월합니습까";
    private static final String SIMPLIFIED = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家事成方多"
            + "经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并"
            + "物手应战向头文体政美相见被利二等产或新制身果加西月话合回特代内信表化给世位次度任常先海通教原东提立及比员解水名真论处各入几条平系气题活更别四总电数安报结"
            + "、。，";
    private static final String TRADITIONAL = "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家事成"
            + "方多經去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最"
            + "重並物手應戰向頭文體政美相見被利二等產或新制身果加西月話合回特代內信表化給世位次度任常先海通教原東提立及比員解水名真論處各入幾條平系氣題活更別四總電數安報結"
            + "、。，";
    /** Beside kana, which all are frequent. */
    private static final String JAPANESE = "日年月大人国会本中一十二三長時事者同社、。・ー";

    private static final char FIRST_KANA = '\u3041';
    private static final char LAST_KANA = '\u30FC';

    private record Script(String charset, String name, String frequent) {

        boolean isFrequent(char c) {
            boolean kana = c >= FIRST_KANA && c <= LAST_KANA;
            return kana ? frequent.equals(JAPANESE) : frequent.indexOf(c) >= 0;
        }
    }

    private static final List<Script> SCRIPTS = List.of(
            new Script("x-windows-949", "EUC-KR", HANGUL),
            new Script("GB18030", "GB18030", SIMPLIFIED),
            new Script("Big5", "Big5", TRADITIONAL),
            new Script("windows-31j", "Shift_JIS", JAPANESE),
            new Script("EUC-JP", "EUC-JP", JAPANESE));

    /** What the line was, if it is such a line beyond doubt. */
    static Optional<DoubleByte> of(String line) {
        byte[] bytes = bytes(line);
        if (bytes.length == 0) {
            return Optional.empty();
        }
        Script best = null;
        String text = line;
        int most = 0;
        int next = 0;
        for (Script script : SCRIPTS) {
            String read = Charsets.decodeStrictly(bytes, Charset.forName(script.charset))
                    .orElse("");
            int share = share(read, script);
            if (share > most) {
                next = most;
                most = share;
                best = script;
                text = read;
            } else {
                next = Math.max(next, share);
            }
        }
        if (best == null || most < FREQUENT || most - next < AHEAD) {
            return Optional.empty();
        }
        int evidence = Oddity.of(line, ' ', ' ') - Oddity.of(text, ' ', ' ');
        return Optional.of(new DoubleByte(text, Misreading.WINDOWS_1252.name(line) + "/" + best.name, evidence));
    }

    /** How many hundredths of the characters beyond ASCII are among the frequent ones; 0 if there are too few or strange ones. */
    private static int share(String text, Script script) {
        int count = 0;
        int among = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            int kind = GlyphKind.of(c);
            if (c < 0x2000 || kind == GlyphKind.NOTHING || c >= 0xFF61 && c < 0xFFA0) {
                return 0;
            }
            count++;
            among += script.isFrequent(c) ? 1 : 0;
        }
        return count < LEAST ? 0 : 100 * among / count;
    }

    /** The bytes that were read as Windows-1252; none if it cannot have been read so, or is too little. */
    private static byte[] bytes(String line) {
        byte[] bytes = new byte[line.length()];
        int high = 0;
        for (int i = 0; i < bytes.length; i++) {
            char c = line.charAt(i);
            int b = c < 0x80 ? c : Misreading.WINDOWS_1252.byteOf(c);
            if (b == 0) {
                return new byte[0];
            }
            high += b >>> 7;
            bytes[i] = (byte) b;
        }
        return high < LEAST ? new byte[0] : bytes;
    }
}
