package news.copydesk.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A pack that tells the language and nothing else, so that what is known of it is what CLDR has. */
final class BarePack {

    private BarePack() {}

    static LanguagePack of(String tag) {
        return new LanguagePack(tag, tag, Set.of(), List.of(), Map.of(), List.of(), Map.of());
    }
}
