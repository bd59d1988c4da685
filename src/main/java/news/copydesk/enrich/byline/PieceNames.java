package news.copydesk.enrich.byline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import news.copydesk.enrich.byline.BylineParts.Part;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** Takes the name out of a piece of a byline: without titles, without what a text is, without the city and what else stands around it. */
final class PieceNames {

    private final BylinePrefixes prefixes;
    private final Set<String> prepositions;
    private final Set<String> trailing;
    private final Set<String> titles;
    private final Set<String> reporting;
    private final Set<String> verbs;
    private final Set<String> genres;
    private final Set<String> pictures;

    PieceNames(Vocabulary vocabulary, BylinePrefixes prefixes) {
        this.prefixes = prefixes;
        prepositions = vocabulary.set(WordList.BYLINE_PLACE_PREPOSITIONS);
        trailing = vocabulary.set(WordList.BYLINE_TRAILING);
        titles = vocabulary.set(WordList.NAME_TITLES);
        reporting = vocabulary.set(WordList.BYLINE_REPORTING);
        verbs = vocabulary.set(WordList.BYLINE_VERBS);
        genres = vocabulary.set(WordList.BYLINE_GENRES);
        pictures = vocabulary.set(WordList.BYLINE_PICTURES);
    }

    /** The name in a piece, without a preposition before it or a place behind it. */
    String nameOf(Part part) {
        String[] words = Names.words(part.text());
        int start = words.length >= 3 && isGenre(words[0]) ? 1 : 0;
        int end = words.length;
        // Behind "By" a name may be of one word: by Kora in Garden.
        int least = part.prefixed() ? 1 : 2;
        for (int i = 0; i + 1 < words.length; i++) {
            boolean behindGenre = i == 1 && start == 1 && prefixes.isInner(words[1]);
            if (behindGenre || prefixes.isPrefix(words, i) || reporting.contains(words[i])) {
                start = i + 1;
                least = 1;
            }
            if (i - start >= least && (prepositions.contains(words[i]) || verbs.contains(words[i]))) {
                end = i;
                break;
            }
        }
        while (end - start > 1 && trailing.contains(words[end - 1])) {
            end--;
        }
        // Varga Zsolt berlini tudósító: the city belongs to the job behind it.
        while (part.role() && end - start > 2 && Character.isLowerCase(words[end - 1].charAt(0))) {
            end--;
        }
        if (start > 0 || end < words.length) {
            return String.join(" ", List.of(words).subList(start, end));
        }
        return Script.hasHangul(part.text()) && part.role() && words.length > 1 ? words[words.length - 1] : part.text();
    }

    /** {@code Prof. Dr. Ann Lee} without her titles. */
    String withoutTitles(String name) {
        String[] words = Names.words(name);
        int start = 0;
        while (start + 2 < words.length && titles.contains(words[start])) {
            start++;
        }
        return start == 0 ? name : String.join(" ", List.of(words).subList(start, words.length));
    }

    /**
     * The words of a name behind a job or prefix without the city before them: {@code Enviado especial a Kiev Ana Ruiz},
     * {@code da Milano Anna Rossi}.
     */
    String withoutCity(String name, boolean behindJob, Predicate<String> isGivenName) {
        String[] words = Names.words(name);
        int from = words.length > 3 && isPreposition(words[0].toLowerCase(Locale.ROOT)) ? 1 : 0;
        boolean city = (from > 0 || behindJob)
                && words.length - from >= 3
                && Character.isUpperCase(words[from].charAt(0))
                && (from > 0 || !isGivenName.test(words[from]))
                && isGivenName.test(words[from + 1]);
        return city ? String.join(" ", List.of(words).subList(from + 1, words.length)) : name;
    }

    /** {@code in Berlin}, {@code à Paris}: the word before the city that somebody writes from. */
    boolean isPreposition(String word) {
        return prepositions.contains(word);
    }

    /** {@code Ledare}, {@code Interview}. */
    boolean isGenre(String word) {
        return genres.contains(word.toLowerCase(Locale.ROOT));
    }

    /** {@code Foto Karin Lind}: not who wrote. */
    boolean isPictures(String name) {
        String[] words = Names.words(name);
        return words.length > 1 && pictures.contains(words[0].toLowerCase(Locale.ROOT));
    }
}
