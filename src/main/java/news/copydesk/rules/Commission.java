package news.copydesk.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.copydesk.text.Letters;

/** A photographer and the paper that sent them: {@code Ann Lee for The Valley}. */
final class Commission {

    /** What stands between the two, with its spaces: {@code " for "}. */
    private final Beginnings joiners;

    private final Set<String> particles;

    /** @param particles small words within a name */
    Commission(Vocabulary vocabulary, Set<String> particles) {
        List<String> written = Stream.of(WordList.BYLINE_WRITTEN_FOR, WordList.BYLINE_WRITTEN_FOR_ANYONE)
                .flatMap(list -> vocabulary.list(list).stream())
                .map(word -> " " + word + " ")
                .toList();
        this.joiners = Beginnings.inAnyLetters(written);
        this.particles = particles;
    }

    /** Where the name ends that begins at {@code from}, with such a paper behind it; -1 if they do not stand there. */
    int nameEnd(String text, int from, int end) {
        for (int at = text.indexOf(' ', from); at >= 0 && at < end; at = text.indexOf(' ', at + 1)) {
            int paper = joiners.end(text, at);
            if (paper > 0
                    && paper < end
                    && NameShape.isFullName(text, from, at, particles)
                    && isPaper(text, paper, end)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPaper(String text, int from, int end) {
        int word = from;
        while (word < end && !Letters.isLetter(text.charAt(word))) {
            word++;
        }
        return word < end
                && Letters.isUpperCase(text.charAt(word))
                && NameShape.isCapitalised(text, word, end)
                && text.indexOf(". ", from) < 0;
    }
}
