package news.copydesk.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.copydesk.text.Letters;

/** The news and photo agencies of {@code config/rules/agencies.yaml}. */
public final class Agencies {

    private static final String RULE = "rules/agencies.yaml#";

    private final List<Agency> all;
    private final Map<String, Agency> byName = new HashMap<>();
    private final Map<String, List<Agency>> bySurface = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final Set<Term> codes = new HashSet<>();

    Agencies(List<Agency> agencies) {
        all = List.copyOf(agencies);
        for (Agency agency : all) {
            byName.put(agency.name(), agency);
            add(agency, agency.name(), agency.code());
            agency.aliases().forEach(alias -> add(agency, alias, false));
            agency.codes().forEach(code -> add(agency, code, true));
        }
    }

    private void add(Agency agency, String surface, boolean code) {
        List<Agency> called = bySurface.computeIfAbsent(key(surface), s -> new ArrayList<>(1));
        if (!called.contains(agency)) {
            called.add(agency);
        }
        if (called.get(0) != agency) {
            return;
        }
        Term term = new Term(
                agency.house() ? Category.HOUSE : Category.AGENCY,
                agency.name(),
                "",
                surface,
                Anchor.ANYWHERE,
                RULE + agency.name());
        terms.add(term);
        if (code) {
            codes.add(term);
        }
    }

    /** Match keys do not tell numbers apart, but {@code France 3} is not {@code France 24}. */
    private static String key(String surface) {
        StringBuilder key = new StringBuilder(Keys.of(surface));
        for (int i = 0; i < surface.length(); i++) {
            if (Letters.isDigit(surface.charAt(i))) {
                key.append(' ').append(Character.digit(surface.charAt(i), 10));
            }
        }
        return key.toString();
    }

    /** In the order of the file: of two agencies with the same code the more likely one comes first. */
    public List<Agency> all() {
        return all;
    }

    /** The agency with this canonical name, which is the kind of its terms. */
    public Optional<Agency> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The agency that is called so, by any of its names and in any case; the first of {@link #called} if there are several. */
    public Optional<Agency> find(String surface) {
        List<Agency> called = bySurface.get(key(surface));
        return called == null ? Optional.empty() : Optional.of(called.get(0));
    }

    /** All agencies that are called so, the more likely ones first; a lexicon finds only the first of them. */
    public List<Agency> called(String surface) {
        return Collections.unmodifiableList(bySurface.getOrDefault(key(surface), List.of()));
    }

    /**
     * Whether the term's phrase is also a word or another name, so that a hit counts only where an agency can be expected: in a credit,
     * a dateline or a source line.
     */
    public boolean isCode(Term term) {
        return codes.contains(term);
    }

    List<Term> terms() {
        return terms;
    }
}
