package news.copydesk.rules;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which CLDR locales a language pack draws on: its own, and those whose names of months or countries are written differently. */
final class Locales {

    private static final Map<String, List<String>> MORE = Map.ofEntries(
            Map.entry("ar", List.of("ar-DZ", "ar-IQ", "ar-LB", "ar-MA", "ar-MR", "ar-TN")),
            Map.entry("de", List.of("de-AT", "de-CH")),
            Map.entry("en", List.of("en-GB", "en-AU", "en-CA")),
            Map.entry("es", List.of("es-MX", "es-AR")),
            Map.entry("fr", List.of("fr-CA", "fr-CH")),
            Map.entry("no", List.of("nb", "nn")),
            Map.entry("nb", List.of("nn")),
            Map.entry("pt", List.of("pt-PT")),
            Map.entry("ro", List.of("ro-MD")),
            Map.entry("sr", List.of("sr-Latn")),
            Map.entry("sw", List.of("sw-KE")),
            Map.entry("ur", List.of("ur-IN")),
            Map.entry("uz", List.of("uz-Cyrl")),
            Map.entry("zh", List.of("zh-Hant", "zh-Hant-HK")));

    private Locales() {}

    static List<ULocale> of(String tag) {
        return Stream.concat(Stream.of(tag), MORE.getOrDefault(tag, List.of()).stream())
                .map(ULocale::forLanguageTag)
                .toList();
    }
}
