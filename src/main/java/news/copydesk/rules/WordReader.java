package news.copydesk.rules;

import com.ibm.icu.text.Normalizer2;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a list of words that is asked as a whole. Unlike phrases they may differ in a capital or an accent only. */
final class WordReader {

    private final Faults faults;

    WordReader(Faults faults) {
        this.faults = faults;
    }

    /** The words under the list's key, composed as all text is, in small letters if the list is asked so. */
    List<String> read(Fields section, WordList list) {
        Set<String> words = new LinkedHashSet<>();
        for (Yaml.Scalar word : section.texts(list.key())) {
            String composed = Normalizer2.getNFCInstance().normalize(word.text());
            if (word.text().indexOf('*') >= 0) {
                faults.add(
                        word.line(),
                        "'*' is not allowed in '" + section.path(list.key()) + "': '" + word.text() + "'",
                        "Write the word without it");
            } else if (!words.add(list.isSmall() ? composed.toLowerCase(Locale.ROOT) : composed)) {
                faults.add(
                        word.line(),
                        "'" + word.text() + "' is in '" + section.path(list.key()) + "' already",
                        "Delete one of them");
            }
        }
        return List.copyOf(words);
    }
}
