package news.copydesk.rules;

import com.ibm.icu.util.ULocale;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a language pack. */
final class PackReader {

    private static final Set<String> LANGUAGES = new LinkedHashSet<>(Arrays.asList(ULocale.getISOLanguages()));

    private final String file;
    private final Faults faults;
    private final Phrases phrases;
    private final List<Term> terms = new ArrayList<>();

    /** @param file its name within {@code config/}, such as {@code rules/fr.yaml} */
    PackReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.phrases = new Phrases(faults);
    }

    /** The pack; empty if its language is not known. What else is wrong with it is in the faults. */
    Optional<LanguagePack> read(Yaml root) {
        Fields pack = Fields.of(root, "", PackFormat.keysOf(""), faults);
        Optional<String> tag = language(pack);
        Optional<String> name = pack.required("name");
        String language = tag.orElse("");
        Map<String, Fields> sections = new HashMap<>(Map.of("", pack));
        PackFormat.sections()
                .forEach(section -> sections.put(section, pack.mapping(section, PackFormat.keysOf(section))));
        for (PackFormat.Slot slot : PackFormat.SLOTS) {
            addTerms(sections.get(slot.section()), slot, language);
        }
        Map<WordList, List<String>> words = new EnumMap<>(WordList.class);
        for (WordList list : WordList.values()) {
            words.put(list, new WordReader(faults).read(sections.get(list.section()), list));
        }
        List<String> notCountries = texts(phrases.anchored(pack, "notCountries", Anchor.ANYWHERE));
        addCountries(pack, language);
        Map<Month, List<String>> months = new MonthReader(faults).read(pack);
        Set<String> functionWords = functionWords(pack);
        return tag.map(t -> new LanguagePack(t, name.orElse(t), functionWords, terms, words, notCountries, months));
    }

    private Optional<String> language(Fields pack) {
        Optional<String> tag = pack.required("language");
        if (tag.isEmpty()) {
            return tag;
        }
        int line = pack.line("language");
        String written = tag.get();
        try {
            Locale locale = new Locale.Builder().setLanguageTag(written).build();
            if (!LANGUAGES.contains(locale.getLanguage())) {
                faults.add(line, "unknown language '" + written + "'", "Write an ISO 639 code such as 'fr'");
                return Optional.empty();
            }
        } catch (IllformedLocaleException e) {
            faults.add(line, "'" + written + "' is not a BCP 47 language tag", "Write one such as 'fr' or 'zh-Hant'");
            return Optional.empty();
        }
        if (!file.equals("rules/" + written + ".yaml")) {
            faults.add(
                    line,
                    "the language is '" + written + "' but the file is " + file,
                    "Name the file rules/" + written + ".yaml");
        }
        return tag;
    }

    private void addTerms(Fields fields, PackFormat.Slot slot, String language) {
        List<Phrases.Phrase> list = slot.anchor().isEmpty()
                ? phrases.patterns(fields, slot.key())
                : phrases.anchored(fields, slot.key(), slot.anchor().get(0));
        for (Phrases.Phrase phrase : list) {
            terms.add(new Term(
                    slot.category(), slot.kind(), language, phrase.text(), phrase.anchor(), file + "#" + slot.rule()));
        }
    }

    private void addCountries(Fields pack, String language) {
        Optional<Yaml> value = pack.value("countries");
        if (value.isEmpty()) {
            return;
        }
        Fields countries = Fields.open(value.get(), "countries", faults);
        for (String code : countries.keys()) {
            if (!Countries.CODES.contains(code)) {
                faults.add(
                        countries.line(code),
                        "'" + code + "' is not a country",
                        "Write an ISO 3166-1 code of two capitals such as 'FR'");
            }
            for (Phrases.Phrase phrase : phrases.anchored(countries, code, Anchor.ANYWHERE)) {
                terms.add(new Term(
                        Category.COUNTRY, code, language, phrase.text(), Anchor.ANYWHERE, file + "#countries"));
            }
        }
    }

    /** Unlike phrases they may differ in an accent only: French {@code ou} and {@code où} are two words. */
    private Set<String> functionWords(Fields pack) {
        Set<String> written = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (Yaml.Scalar word : pack.texts("functionWords")) {
            if (word.text().indexOf('*') >= 0) {
                faults.add(
                        word.line(),
                        "'*' is not allowed in 'functionWords': '" + word.text() + "'",
                        "Write the word without it");
            } else if (!written.add(word.text().toLowerCase(Locale.ROOT))) {
                faults.add(word.line(), "'" + word.text() + "' is in 'functionWords' already", "Delete one of them");
            }
            words.add(Keys.of(word.text()));
        }
        words.remove("");
        return words;
    }

    private static List<String> texts(List<Phrases.Phrase> phrases) {
        return phrases.stream().map(Phrases.Phrase::text).toList();
    }
}
