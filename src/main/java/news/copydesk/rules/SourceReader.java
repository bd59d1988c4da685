package news.copydesk.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.copydesk.article.ResidueKind;
import news.copydesk.article.Role;

/** Reads {@code sources/<id>.yaml}. */
final class SourceReader {

    private static final List<String> KEYS = List.of("id", "name", "hosts", "names", "brands", "residue", "pins");
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::label).toList();
    private static final List<String> KINDS =
            Arrays.stream(ResidueKind.values()).map(ResidueKind::label).toList();

    private final String file;
    private final Faults faults;
    private final Phrases phrases;
    private final List<Term> terms = new ArrayList<>();

    /** @param file its name within {@code config/}, such as {@code sources/presstv.yaml} */
    SourceReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.phrases = new Phrases(faults);
    }

    /** A source, the terms of its file, and the lines that its hosts stand in. */
    record Result(NewsSource source, List<Term> terms, List<Yaml.Scalar> hosts) {}

    /** The source; empty if it has no id or no name. What else is wrong with it is in the faults. */
    Optional<Result> read(Yaml root) {
        Fields fields = Fields.of(root, "", KEYS, faults);
        Optional<String> id = fields.required("id");
        Optional<String> name = phrases.name(fields, "name");
        id.filter(i -> !file.equals("sources/" + i + ".yaml"))
                .ifPresent(i -> faults.add(
                        fields.line("id"),
                        "the id is '" + i + "' but the file is " + file,
                        "Name the file sources/" + i + ".yaml"));
        List<Yaml.Scalar> hosts =
                fields.texts("hosts").stream().filter(this::isHost).toList();
        List<String> names =
                new ArrayList<>(anchored(fields, "names", Category.PUBLISHER, Anchor.ANYWHERE, id.orElse("")));
        name.filter(n -> names.stream().noneMatch(other -> Keys.of(other).equals(Keys.of(n))))
                .ifPresent(n -> {
                    names.add(0, n);
                    terms.add(term(Category.PUBLISHER, id.orElse(""), n, Anchor.ANYWHERE, "name"));
                });
        List<String> brands = anchored(fields, "brands", Category.BRAND, Anchor.WHOLE, id.orElse(""));
        Fields residue = fields.mapping("residue", PackFormat.keysOf("residue"));
        for (PackFormat.Slot slot : PackFormat.residue()) {
            for (Phrases.Phrase phrase : phrases.patterns(residue, slot.key())) {
                terms.add(term(Category.RESIDUE, slot.kind(), phrase.text(), phrase.anchor(), slot.rule()));
            }
        }
        List<Pin> pins = pins(fields);
        pins.forEach(pin -> terms.add(term(Category.PIN, pin.label(), pin.phrase(), pin.anchor(), "pins")));
        if (id.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        List<String> lower =
                hosts.stream().map(host -> host.text().toLowerCase(Locale.ROOT)).toList();
        return Optional.of(new Result(new NewsSource(id.get(), name.get(), lower, names, brands, pins), terms, hosts));
    }

    private boolean isHost(Yaml.Scalar host) {
        boolean valid = host.text().chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-')
                && !host.text().startsWith(".")
                && !host.text().endsWith(".");
        if (!valid) {
            faults.add(
                    host.line(),
                    "'" + host.text() + "' is not a host name",
                    "Write it without scheme, port and path, such as 'www.example.org'");
        }
        return valid;
    }

    private List<String> anchored(Fields fields, String key, Category category, Anchor anchor, String id) {
        List<String> texts = new ArrayList<>();
        for (Phrases.Phrase phrase : phrases.anchored(fields, key, anchor)) {
            terms.add(term(category, id, phrase.text(), anchor, key));
            texts.add(phrase.text());
        }
        return texts;
    }

    private List<Pin> pins(Fields fields) {
        List<Pin> pins = new ArrayList<>();
        for (Yaml item : fields.items("pins")) {
            Fields pin = Fields.of(item, "pins", List.of("line", "role", "kind"), faults);
            Optional<Phrases.Phrase> line = phrases.pattern(pin, "line");
            Optional<String> role = known(pin, pin.required("role"), "role", ROLES);
            Optional<String> kind = known(pin, pin.text("kind"), "kind", KINDS);
            if (kind.isPresent() && role.isPresent() && !role.get().equals(Role.RESIDUE.label())) {
                faults.add(
                        pin.line("kind"),
                        "only residue has a kind, and this pin's role is '" + role.get() + "'",
                        "Delete the kind");
            }
            if (line.isPresent() && role.isPresent()) {
                pins.add(new Pin(
                        line.get().text(),
                        line.get().anchor(),
                        Role.values()[ROLES.indexOf(role.get())],
                        kind.map(k -> ResidueKind.values()[KINDS.indexOf(k)])));
            }
        }
        return pins;
    }

    private Optional<String> known(Fields pin, Optional<String> value, String key, List<String> known) {
        if (value.isPresent() && !known.contains(value.get())) {
            faults.add(pin.line(key), "unknown " + key + " '" + value.get() + "'", Spelling.remedy(value.get(), known));
            return Optional.empty();
        }
        return value;
    }

    private Term term(Category category, String kind, String phrase, Anchor anchor, String rule) {
        return new Term(category, kind, "", phrase, anchor, file + "#" + rule);
    }
}
