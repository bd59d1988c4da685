package news.copydesk.rules;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.UResourceBundleIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;

/** The countries of the world and what CLDR calls them, through ICU4J: the same names on every Java version. */
public final class Countries {

    /** ISO 3166-1 alpha-2, and XK as CLDR has it for Kosovo. */
    static final Set<String> CODES = codes();

    private static final String BUNDLE = "com/ibm/icu/impl/data/icudata/region";
    private static final List<String> TABLES = List.of("Countries", "Countries%short", "Countries%variant");

    private Countries() {}

    /**
     * The country's CLDR name in a language.
     *
     * @param code ISO 3166-1 alpha-2
     * @param language BCP 47
     * @return the code itself if CLDR has no name for it
     */
    public static String name(String code, String language) {
        return ULocale.getDisplayCountry("und-" + code, ULocale.forLanguageTag(language));
    }

    /** The names in the pack's language, before them those that are none. */
    static List<Term> terms(LanguagePack pack) {
        List<Term> terms = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String phrase : pack.notCountries()) {
            String rule = "rules/" + pack.tag() + ".yaml#notCountries";
            terms.add(new Term(Category.COUNTRY, "", pack.tag(), phrase, Anchor.ANYWHERE, rule));
        }
        pack.terms().stream()
                .filter(term -> term.category() == Category.COUNTRY)
                .forEach(term -> seen.add(term.kind() + Keys.of(term.phrase())));
        for (ULocale locale : Locales.of(pack.tag())) {
            addNames(locale, pack.tag(), seen, terms);
        }
        return terms;
    }

    private static void addNames(ULocale locale, String tag, Set<String> seen, List<Term> terms) {
        UResourceBundle bundle = UResourceBundle.getBundleInstance(BUNDLE, locale);
        // A language that CLDR lacks would get the names of the machine's own language.
        if (!bundle.getULocale().getLanguage().equals(locale.getLanguage())) {
            return;
        }
        for (String table : TABLES) {
            try {
                UResourceBundleIterator names = bundle.get(table).getIterator();
                while (names.hasNext()) {
                    UResourceBundle name = names.next();
                    String code = name.getKey();
                    for (String form : forms(name.getString())) {
                        if (CODES.contains(code) && seen.add(code + Keys.of(form))) {
                            terms.add(new Term(Category.COUNTRY, code, tag, form, Anchor.ANYWHERE, "cldr#" + code));
                        }
                    }
                }
            } catch (MissingResourceException e) {
                // Few languages have short forms and variants.
                continue;
            }
        }
    }

    /** The name, and where CLDR gives a second one in brackets or joins two with an ampersand, its other spellings. */
    private static Set<String> forms(String name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name);
        forms.add(name.replace(" & ", " and "));
        return forms;
    }

    private static Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>(Arrays.asList(ULocale.getISOCountries()));
        // Reserved, but no countries of ISO 3166-1: Ascension, Clipperton, Sark, Diego Garcia, Ceuta and Melilla, the
        // Canaries, Tristan.
        codes.removeAll(List.of("AC", "CP", "CQ", "DG", "EA", "IC", "TA"));
        codes.add("XK");
        return codes;
    }
}
