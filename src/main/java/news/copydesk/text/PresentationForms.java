package news.copydesk.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Puts letters for shapes of letters, so that words are found whatever they were set with: for the ligatures ﬁ, ﬂ and their like,
 * the Arabic letters by position that come out of PDF files, and half-width kana. What is a sign of its own, as the rial is, stays.
 */
final class PresentationForms implements TextStep {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    @Override
    public String name() {
        return "presentation-forms";
    }

    @Override
    public boolean concerns(char c) {
        return c >= '\uFB00' && isForm(c);
    }

    @Override
    public String apply(String line) {
        StringBuilder letters = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); ) {
            int from = i;
            while (i < line.length() && concerns(line.charAt(i))) {
                i++;
            }
            if (i > from) {
                // Runs, because a half-width kana and its voicing mark are one letter.
                letters.append(NFKC.normalize(line.substring(from, i)));
            } else {
                letters.append(line.charAt(i++));
            }
        }
        return letters.compareTo(new StringBuilder(line)) == 0 ? line : letters.toString();
    }

    private static boolean isForm(char c) {
        boolean ligature = c <= '\uFB17' || c >= '\uFB20' && c <= '\uFB28' || c == '\uFB4F';
        boolean arabic =
                c >= '\uFB50' && c <= '\uFBB1' || c >= '\uFBD3' && c <= '\uFBFF' || c >= '\uFE80' && c <= '\uFEFC';
        boolean halfWidth = c >= '\uFF66' && c <= '\uFF9F' || c >= '\uFFA1' && c <= '\uFFDC';
        return ligature || arabic || halfWidth;
    }
}
