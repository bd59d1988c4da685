package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Refusing bad rule files")
class FaultsTest {

    @TempDir
    Path directory;

    private TestFiles files;

    @BeforeEach
    void open() {
        files = new TestFiles(directory);
    }

    static Stream<Arguments> packs() {
        return Stream.of(
                pack("tagz: [thèmes]", "rules/fr.yaml:3: unknown key 'tagz'. Write 'tags'."),
                pack("crossreference: {}", "rules/fr.yaml:3: unknown key 'crossreference'. Write 'crossReference'."),
                pack("credit: {marker: [photo]}", "rules/fr.yaml:3: unknown key 'marker' in credit. Write 'markers'."),
                pack(
                        "source: {wxyz: [photo]}",
                        "rules/fr.yaml:3: unknown key 'wxyz' in source. Known here: labels, withAgencies."),
                pack(
                        "tags: [a]\ntags: [b]",
                        "rules/fr.yaml:4: the key 'tags' is here twice, first in line 3. Merge the two."),
                pack("tags: thèmes", "rules/fr.yaml:3: 'tags' has to be a list, not 'thèmes'. Write 'tags: [thèmes]'."),
                pack("tags:", "rules/fr.yaml:3: 'tags' has to be a list, not nothing. Write 'tags: []'."),
                pack(
                        "credit: [photo]",
                        "rules/fr.yaml:3: 'credit' has to be a mapping, not a list. Write 'key: value' lines."),
                pack(
                        "tags:\n  - thèmes\n  - sujets: x",
                        "rules/fr.yaml:5: 'tags' has a mapping where a phrase has to be. Write one text per item, quoted if it"
                                + " has a colon or a comma."),
                pack("tags: [a, '']", "rules/fr.yaml:3: empty phrase in 'tags'. Delete it."),
                pack("tags: [a, ]\nrubrics: [~]", "rules/fr.yaml:4: empty phrase in 'rubrics'. Delete it."),
                pack(
                        "tags: [thèmes,\n  b,\n  Themes]",
                        "rules/fr.yaml:5: 'Themes' is in 'tags' already, in line 3 as 'thèmes', which matches the same (case,"
                                + " accents, kinds of quotes and numbers do not count). Delete one of them."),
                pack(
                        "residue: {share: [partager, partager]}",
                        "rules/fr.yaml:3: 'partager' is in 'residue.share' already, in line 3. Delete one of them."),
                pack(
                        "functionWords: [ou, où, ou]",
                        "rules/fr.yaml:3: 'ou' is in 'functionWords' already. Delete one of them."),
                pack(
                        "functionWords: ['l*']",
                        "rules/fr.yaml:3: '*' is not allowed in 'functionWords': 'l*'. Write the word without it."),
                pack(
                        "tags: ['thèmes *']",
                        "rules/fr.yaml:3: '*' is not allowed in 'tags': 'thèmes *'. Write the phrase without it; only residue and"
                                + " pins take '*'."),
                pack(
                        "residue: {share: ['partager * sur']}",
                        "rules/fr.yaml:3: '*' inside the phrase 'partager * sur'. Put '*' only first or last; make two phrases of"
                                + " it if need be."),
                pack(
                        "residue: {share: ['*']}",
                        "rules/fr.yaml:3: the phrase '*' matches every line. Write a word beside the '*', or delete it."),
                pack(
                        "tags: [\"\\u0301\"]",
                        "rules/fr.yaml:3: the phrase '\u0301' has nothing to match: marks and invisible characters do not count."
                                + " Delete it."),
                pack(
                        "tags: [" + "a".repeat(201) + "]",
                        "rules/fr.yaml:3: a phrase of 201 characters in 'tags'. Keep the first 200 at most."),
                pack(
                        "countries: {UK: [Angleterre]}",
                        "rules/fr.yaml:3: 'UK' is not a country. Write an ISO 3166-1 code of two capitals such as 'FR'."),
                pack("months: {13: [undecimber]}", "rules/fr.yaml:3: '13' is not a month. Write its number, 1 to 12."),
                pack(
                        "months: {2: [Fév.],\n  3: [fev]}",
                        "rules/fr.yaml:4: 'fev' is in 'months' already. Delete one of them."),
                pack(
                        "months: {2: ['fév*']}",
                        "rules/fr.yaml:3: '*' is not allowed in 'months.2': 'fév*'. Write the name without it."),
                pack(
                        "months: {2: [2월]}",
                        "rules/fr.yaml:3: '2월' in 'months.2' has a number in it, or nothing to match. Delete it; months that are"
                                + " written as a number are known."),
                pack("months: {2: fév}", "rules/fr.yaml:3: 'months.2' has to be a list, not 'fév'. Write '2: [fév]'."),
                pack(
                        "months: [fév]",
                        "rules/fr.yaml:3: 'months' has to be a mapping, not a list. Write 'key: value' lines."),
                pack("tags: !!set [a]", "rules/fr.yaml:3: the tag '!!set' is not allowed. Delete the tag."),
                pack("tags: [!mine a]", "rules/fr.yaml:3: the tag '!mine' is not allowed. Delete the tag."),
                pack(
                        "tags: &all [a]",
                        "rules/fr.yaml:3: the anchor '&all' is not allowed. Write the value out where it is used."),
                pack(
                        "tags: [*mehr]",
                        "rules/fr.yaml:3: the alias '*mehr' is not allowed. Write the value out, or quote a phrase that starts"
                                + " with '*'."),
                pack("? [a, b]\n: c", "rules/fr.yaml:3: a list is used as a key. Use a word as key."),
                pack(
                        "tags: [a, b\nrubrics: [c]",
                        "rules/fr.yaml:4: not YAML: while parsing a flow sequence: expected ',' or ']', but got :."
                                + " Correct the YAML."),
                pack("tags: [\"a\u0007\"]", "rules/fr.yaml:3: the character U+0007 is not allowed in YAML. Delete it."),
                pack(
                        "---\nlanguage: de",
                        "rules/fr.yaml:3: a second document starts here. Keep one document per file, without '---'."),
                pack(
                        "tags: [[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]",
                        "rules/fr.yaml:3: nested more than 16 levels deep. Rule files need three at most.",
                        "rules/fr.yaml:3: 'tags' has a list where a phrase has to be. Write one text per item, quoted if it has a"
                                + " colon or a comma."));
    }

    private static Arguments pack(String lines, String... faults) {
        return Arguments.of(lines, faults);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void refusesALanguagePack(String lines, String... faults) {
        files.with("rules/fr.yaml", "language: fr\nname: French\n" + lines + "\n");
        assertThat(files.faults()).containsExactly(faults);
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                pack("name: French", "rules/fr.yaml:1: the key 'language' is missing. Add 'language: …'."),
                pack("language: fr", "rules/fr.yaml:1: the key 'name' is missing. Add 'name: …'."),
                pack(
                        "language: [fr]\nname: French",
                        "rules/fr.yaml:1: 'language' has to be a text, not a list. Write 'language: text'."),
                pack(
                        "language: qqx\nname: Nonsense",
                        "rules/fr.yaml:1: unknown language 'qqx'. Write an ISO 639 code such as 'fr'."),
                pack(
                        "language: fr_FR\nname: French",
                        "rules/fr.yaml:1: 'fr_FR' is not a BCP 47 language tag. Write one such as 'fr' or 'zh-Hant'."),
                pack(
                        "name: German\nlanguage: de",
                        "rules/fr.yaml:2: the language is 'de' but the file is rules/fr.yaml. Name the file rules/de.yaml."),
                pack("", "rules/fr.yaml:1: the file is empty. Write its keys, or delete it."),
                pack(
                        "just text",
                        "rules/fr.yaml:1: the file has to be a mapping, not 'just text'. Write 'key: value' lines.",
                        "rules/fr.yaml:1: the key 'language' is missing. Add 'language: …'.",
                        "rules/fr.yaml:1: the key 'name' is missing. Add 'name: …'."));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("headers")
    void refusesAPackWithoutLanguage(String text, String... faults) {
        assertThat(files.with("rules/fr.yaml", text).faults()).containsExactly(faults);
    }

    static Stream<Arguments> agencies() {
        return Stream.of(
                pack("agency: []", "rules/agencies.yaml:1: unknown key 'agency'. Write 'agencies'."),
                pack(
                        "agencies:\n  - nam: AFP",
                        "rules/agencies.yaml:2: unknown key 'nam' in agencies. Write 'name'.",
                        "rules/agencies.yaml:2: the key 'name' is missing in agencies. Add 'name: …'."),
                pack(
                        "agencies:\n  - AFP",
                        "rules/agencies.yaml:2: 'agencies' has to be a mapping, not 'AFP'. Write 'key: value' lines.",
                        "rules/agencies.yaml:2: the key 'name' is missing in agencies. Add 'name: …'."),
                pack(
                        "agencies:\n  - name: AFP\n    photo: yes",
                        "rules/agencies.yaml:3: 'agencies.photo' has to be true or false, not 'yes'. Write 'photo: true'."),
                pack(
                        "agencies:\n  - name: " + "A".repeat(201),
                        "rules/agencies.yaml:2: a phrase of 201 characters in 'agencies.name'. Keep the first 200 at most."),
                pack(
                        "agencies:\n  - name: AFP\n    country: France",
                        "rules/agencies.yaml:3: 'France' is not a country. Write an ISO 3166-1 code of two capitals such as"
                                + " 'FR'."),
                pack(
                        "agencies:\n  - name: APA\n  - name: APA",
                        "rules/agencies.yaml:3: the agency 'APA' is here already, in line 2. Merge the two, or give one a longer"
                                + " name and the short one as a code."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agencies")
    void refusesAgencies(String text, String... faults) {
        assertThat(files.with("rules/agencies.yaml", text).faults()).containsExactly(faults);
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                pack("host: [a.org]", "sources/gazette.yaml:3: unknown key 'host'. Write 'hosts'."),
                pack(
                        "hosts: ['https://a.org/']",
                        "sources/gazette.yaml:3: 'https://a.org/' is not a host name. Write it without scheme, port and path, such"
                                + " as 'www.example.org'."),
                pack(
                        "residue: {shares: [x]}",
                        "sources/gazette.yaml:3: unknown key 'shares' in residue. Write 'share'."),
                pack(
                        "pins:\n  - {line: x, role: residu}",
                        "sources/gazette.yaml:4: unknown role 'residu'. Write 'residue'."),
                pack(
                        "pins:\n  - {line: x, role: residue,\n     kind: shares}",
                        "sources/gazette.yaml:5: unknown kind 'shares'. Write 'share'."),
                pack(
                        "pins:\n  - {line: x, role: kicker, kind: share}",
                        "sources/gazette.yaml:4: only residue has a kind, and this pin's role is 'kicker'. Delete the kind."),
                pack(
                        "pins:\n  - {role: kicker}",
                        "sources/gazette.yaml:4: the key 'line' is missing in pins. Add 'line: …'."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void refusesASource(String lines, String... faults) {
        files.with("sources/gazette.yaml", "id: gazette\nname: The Gazette\n" + lines + "\n");
        assertThat(files.faults()).containsExactly(faults);
    }

    @Test
    void refusesASourceOfAnotherName() {
        assertThat(files.with("sources/gazette.yaml", "id: herald\nname: The Herald")
                        .faults())
                .containsExactly(
                        "sources/gazette.yaml:1: the id is 'herald' but the file is sources/gazette.yaml. Name the file"
                                + " sources/herald.yaml.");
    }

    @Test
    void refusesAHostOfTwoSources() {
        files.with("sources/gazette.yaml", "id: gazette\nname: The Gazette\nhosts: [gazette.example]")
                .with("sources/herald.yaml", "id: herald\nname: The Herald\nhosts:\n  - Gazette.example");
        assertThat(files.faults())
                .containsExactly(
                        "sources/herald.yaml:4: the host 'Gazette.example' is in sources/gazette.yaml already. Leave it"
                                + " to one of the two.");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin1 = "language: fr\nname: Français\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(files.with("rules/fr.yaml", latin1).faults())
                .containsExactly("rules/fr.yaml:2: not UTF-8: byte 0xE7. Save the file as UTF-8.");
    }

    @Test
    void refusesAnEndingThatWouldBeOverlooked() {
        assertThat(files.with("rules/fr.yml", "language: fr").faults())
                .containsExactly("rules/fr.yml: files that end in .yml are not read. Rename it to end in .yaml.");
    }

    @Test
    void refusesADirectoryThatIsNotThere() {
        Path missing = directory.resolve("nowhere");
        assertThatThrownBy(() -> Rulebook.load(Optional.of(missing)))
                .isInstanceOf(RuleException.class)
                .hasMessage(missing
                        + ": there is no such directory. Create it, or name the one that holds rules/ and sources/.");
    }

    @Test
    void tellsAllFaultsOfAllFiles() {
        files.with("rules/fr.yaml", "language: fr\nname: French\ntagz: []\nrubrics: no list\n")
                .with("rules/de.yaml", "language: de\nname: German\nsectons: []\n");
        assertThat(files.faults())
                .containsExactly(
                        "rules/de.yaml:3: unknown key 'sectons'. Write 'sections'.",
                        "rules/fr.yaml:3: unknown key 'tagz'. Write 'tags'.",
                        "rules/fr.yaml:4: 'rubrics' has to be a list, not 'no list'. Write 'rubrics: [no list]'.");
    }
}
