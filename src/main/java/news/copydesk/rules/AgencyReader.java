package news.copydesk.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code rules/agencies.yaml}. */
final class AgencyReader {

    private static final List<String> KEYS =
            List.of("name", "aliases", "codes", "country", "photo", "code", "house", "distributor");

    private final Faults faults;
    private final Phrases phrases;

    AgencyReader(Faults faults) {
        this.faults = faults;
        this.phrases = new Phrases(faults);
    }

    Agencies read(Yaml root) {
        Fields file = Fields.of(root, "", List.of("agencies"), faults);
        Map<String, Integer> names = new HashMap<>();
        List<Agency> agencies = new ArrayList<>();
        for (Yaml item : file.items("agencies")) {
            Fields fields = Fields.of(item, "agencies", KEYS, faults);
            phrases.name(fields, "name").ifPresent(name -> {
                Integer first = names.putIfAbsent(name, item.line());
                if (first != null) {
                    faults.add(
                            item.line(),
                            "the agency '" + name + "' is here already, in line " + first,
                            "Merge the two, or give one a longer name and the short one as a code");
                } else {
                    agencies.add(agency(name, fields));
                }
            });
        }
        return new Agencies(agencies);
    }

    private Agency agency(String name, Fields fields) {
        Optional<String> country = fields.text("country");
        if (country.isPresent() && !Countries.CODES.contains(country.get())) {
            faults.add(
                    fields.line("country"),
                    "'" + country.get() + "' is not a country",
                    "Write an ISO 3166-1 code of two capitals such as 'FR'");
        }
        return new Agency(
                name,
                texts(fields, "aliases"),
                texts(fields, "codes"),
                country,
                fields.flag("photo"),
                fields.flag("code"),
                fields.flag("house"),
                fields.flag("distributor"));
    }

    private List<String> texts(Fields fields, String key) {
        return phrases.anchored(fields, key, Anchor.ANYWHERE).stream()
                .map(Phrases.Phrase::text)
                .toList();
    }
}
