package news.copydesk.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the files of a rulebook one after the other. */
final class RulebookReader {

    private static final String AGENCIES = "rules/agencies.yaml";
    private static final String NAMES = "rules/names.yaml";

    private final List<LanguagePack> packs = new ArrayList<>();
    private final List<NewsSource> sources = new ArrayList<>();
    private final List<Term> sourceTerms = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> hostOwners = new HashMap<>();
    private Agencies agencies = new Agencies(List.of());
    private NameLists names = NameLists.NONE;

    void read(ConfigFile file) {
        Faults here = new Faults(file.shown());
        file.text(here).flatMap(text -> new YamlReader(here).read(text)).ifPresent(root -> read(file, root, here));
        faults.addAll(here.found());
    }

    private void read(ConfigFile file, Yaml root, Faults here) {
        if (file.name().equals(AGENCIES)) {
            agencies = new AgencyReader(here).read(root);
        } else if (file.name().equals(NAMES)) {
            names = new NamesReader(here).read(root);
        } else if (file.name().startsWith("rules/")) {
            new PackReader(file.name(), here).read(root).ifPresent(packs::add);
        } else {
            new SourceReader(file.name(), here).read(root).ifPresent(result -> add(file, result, here));
        }
    }

    private void add(ConfigFile file, SourceReader.Result result, Faults here) {
        sources.add(result.source());
        sourceTerms.addAll(result.terms());
        for (Yaml.Scalar host : result.hosts()) {
            String owner = hostOwners.putIfAbsent(host.text().toLowerCase(Locale.ROOT), file.shown());
            if (owner != null) {
                here.add(
                        host.line(),
                        "the host '" + host.text() + "' is in " + owner + " already",
                        "Leave it to one of the two");
            }
        }
    }

    List<LanguagePack> packs() {
        return packs;
    }

    Agencies agencies() {
        return agencies;
    }

    NameLists names() {
        return names;
    }

    List<NewsSource> sources() {
        return sources;
    }

    /** The terms of all sources' files. */
    List<Term> sourceTerms() {
        return sourceTerms;
    }

    List<Fault> faults() {
        return faults;
    }
}
