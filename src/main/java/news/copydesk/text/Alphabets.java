package news.copydesk.text;

import java.util.List;

/** The letters beyond ASCII of languages in Latin script: no line of any of them has a letter that is not among its own. */
final class Alphabets {

    private static final List<String> ALL = List.of(
            "äöüßéàèáç", // German
            "àâæçéèêëîïôœùûüÿñáó", // French
            "áéíóúüñçàèò", // Spanish, Catalan
            "àèéìíòóùúîç", // Italian
            "áàâãçéêíóôõúüñ", // Portuguese
            "éëèïöüáóíçäêô", // Dutch
            "åäöéüèàáæø", // Swedish, Finnish
            "åæøéèêóòôäöü", // Danish, Norwegian
            "ąćęłńóśźżéüö", // Polish
            "áčďéěíňóřšťúůýžöüľĺŕôä", // Czech, Slovak
            "áéíóöőúüűä", // Hungarian
            "ăâîșțşţéáöü", // Romanian
            "çğıöşüâîûéi̇", // Turkish
            "čćđšžéáöü", // Croatian, Slovene
            "āčēģīķļņšūžõ", // Latvian
            "ąčęėįšųūž", // Lithuanian
            "äöõüšžéå", // Estonian
            "áéíóúýþæöð", // Icelandic
            "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"); // Vietnamese

    /** Letters in place of which another reading mostly has a commoner one. */
    private static final String LESS_COMMON = "åßťďĺŕůù";

    private static final int FITS = 3;

    private Alphabets() {}

    /** How well the letters of a text go together, in the points of {@link Oddity}: more is better. */
    static int fit(String text) {
        StringBuilder letters = new StringBuilder();
        int uncommon = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            int kind = c < 0x80 ? GlyphKind.SPACE : GlyphKind.of(c);
            if (GlyphKind.isLatin(kind)) {
                uncommon += LESS_COMMON.indexOf(c) >= 0 ? 1 : 0;
                if (letters.indexOf(String.valueOf(c)) < 0) {
                    letters.append(c);
                }
            }
        }
        boolean fits = ALL.stream().anyMatch(alphabet -> letters.chars().allMatch(c -> alphabet.indexOf(c) >= 0));
        return (fits ? FITS : 0) - Math.min(uncommon, FITS - 1);
    }
}
