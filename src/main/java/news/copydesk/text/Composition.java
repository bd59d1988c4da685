package news.copydesk.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer;
import com.ibm.icu.text.Normalizer2;

/** Puts a line into Unicode normalisation form C: one code point for a letter with its marks where there is one. */
final class Composition implements TextStep {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    @Override
    public String name() {
        return "composition";
    }

    @Override
    public boolean concerns(char c) {
        return Character.isSurrogate(c)
                || UCharacter.getCombiningClass(c) != 0
                || NFC.quickCheck(String.valueOf(c)) != Normalizer.YES;
    }

    @Override
    public String apply(String line) {
        String sorted = MarkRuns.sorted(line);
        return NFC.isNormalized(sorted) ? sorted : NFC.normalize(sorted);
    }
}
