package news.copydesk.rules;

import java.time.Month;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Copydesk knows about how newsrooms write in one language: {@code config/rules/<tag>.yaml}. */
public final class LanguagePack {

    private final String tag;
    private final String name;
    private final Set<String> functionWords;
    private final List<Term> terms;
    private final Map<WordList, List<String>> words;
    private final List<String> notCountries;
    private final Map<Month, List<String>> months;

    LanguagePack(
            String tag,
            String name,
            Set<String> functionWords,
            List<Term> terms,
            Map<WordList, List<String>> words,
            List<String> notCountries,
            Map<Month, List<String>> months) {
        this.tag = tag;
        this.name = name;
        this.functionWords = Collections.unmodifiableSet(new LinkedHashSet<>(functionWords));
        this.terms = List.copyOf(terms);
        this.words = Map.copyOf(words);
        this.notCountries = List.copyOf(notCountries);
        Map<Month, List<String>> copied = new EnumMap<>(Month.class);
        months.forEach((month, names) -> copied.put(month, List.copyOf(names)));
        this.months = Collections.unmodifiableMap(copied);
    }

    /** BCP 47. */
    public String tag() {
        return tag;
    }

    /** English name of the language. */
    public String name() {
        return name;
    }

    /** The most frequent function words as match keys, in the order of the file; may be empty. */
    public Set<String> functionWords() {
        return functionWords;
    }

    /** All phrases of the pack's file but its function words and the lists of {@link WordList}, in the order of {@link PackFormat}; countries from CLDR are not among them. */
    public List<Term> terms() {
        return terms;
    }

    /** The phrases of a category as written in the file; may be empty. */
    public List<String> phrases(Category category) {
        return terms.stream()
                .filter(term -> term.category() == category)
                .map(Term::phrase)
                .toList();
    }

    /** The phrases of one kind of a category, such as {@code (RESIDUE, "share")}, as written in the file; may be empty. */
    public List<String> phrases(Category category, String kind) {
        return terms.stream()
                .filter(term -> term.category() == category && term.kind().equals(kind))
                .map(Term::phrase)
                .toList();
    }

    /** The words of a list in the order of the file; may be empty. */
    public List<String> words(WordList list) {
        return words.getOrDefault(list, List.of());
    }

    /** What looks like the name of a country in this language and is none; may be empty. */
    public List<String> notCountries() {
        return notCountries;
    }

    /** What the language's press calls months besides the names that CLDR has, as written in the file; may be empty. */
    public Map<Month, List<String>> months() {
        return months;
    }

    /** {@code fr (French)}. */
    @Override
    public String toString() {
        return tag + " (" + name + ")";
    }
}
