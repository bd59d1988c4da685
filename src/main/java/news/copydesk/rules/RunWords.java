package news.copydesk.rules;

import java.util.Set;

/**
 * What a {@link NameRun} knows of names, as it is written.
 *
 * @param suffixes behind a name and of it: {@code Jr.}
 * @param openings what a name begins with before a capital within it: {@code Mac}
 * @param particles small words within a name: {@code van}
 */
record RunWords(Set<String> suffixes, Set<String> openings, Set<String> particles) {

    static RunWords of(Vocabulary vocabulary) {
        return new RunWords(
                vocabulary.set(WordList.CREDIT_NAME_SUFFIXES),
                vocabulary.set(WordList.CREDIT_NAME_OPENINGS),
                vocabulary.set(WordList.CREDIT_NAME_PARTICLES));
    }
}
