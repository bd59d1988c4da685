package news.copydesk.rules;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.copydesk.article.ResidueKind;
import news.copydesk.article.Role;
import news.copydesk.text.Folding;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Loading the rulebook")
class RulebookTest {

    private static final String ESPERANTO =
            "language: eo\nname: Esperanto\nfunctionWords: [la, kaj, “DE”]\ntags: [temoj, etikedoj]\n"
                    + "residue: {share: [kunhavigi, 'kunhavigi per *']}\n";

    @TempDir
    Path directory;

    private TestFiles files;

    @BeforeEach
    void open() {
        files = new TestFiles(directory);
    }

    @Test
    void shipsPacksAgenciesAndSources() {
        Rulebook rules = Rulebook.load(Optional.empty());
        assertThat(rules.packs()).extracting(LanguagePack::tag).contains("fr").isSorted();
        assertThat(rules.agencies().named("AFP")).isPresent();
        assertThat(rules.sources().named("presstv")).isPresent();
    }

    @Test
    void addsAPackOfTheUser() {
        Rulebook rules = files.with("rules/eo.yaml", ESPERANTO).load();
        assertThat(rules.packs()).extracting(LanguagePack::tag).contains("eo", "fr");
        LanguagePack pack = rules.pack("eo").orElseThrow();
        assertThat(pack).hasToString("eo (Esperanto)");
        assertThat(pack.functionWords()).containsExactly("la", "kaj", "\"de\"");
        assertThat(pack.phrases(Category.TAGS)).containsExactly("temoj", "etikedoj");
        assertThat(pack.phrases(Category.RESIDUE, "share")).containsExactly("kunhavigi", "kunhavigi per");
        assertThat(rules.lexicon().scan(Folding.fold("Kunhavigi per retpoŝto")))
                .containsExactly(new Hit(
                        new Term(Category.RESIDUE, "share", "eo", "kunhavigi per", Anchor.START, "rules/eo.yaml#share"),
                        0,
                        13));
    }

    @Test
    void toldOfPacksThatAreNoFiles() throws IOException {
        files.with("rules/eo.yaml", ESPERANTO);
        Files.createDirectory(directory.resolve("rules/folder.yaml"));
        Files.createSymbolicLink(directory.resolve("rules/link.yaml"), directory.resolve("nowhere.yaml"));

        assertThat(files.faults())
                .containsExactly(
                        "rules/folder.yaml: this is a folder, so it is not read. Put a file there, or take it away.",
                        "rules/link.yaml: this is a link that leads nowhere, so it is not read. Put a file there, or"
                                + " take it away.");
    }

    /** The hashes of the two words are equal. */
    @Test
    void findsPhrasesThatLookTheSameToTheLexicon() {
        Rulebook rules = files.with(
                        "rules/eo.yaml",
                        "language: eo\nname: Esperanto\ntags: [olimehidihufodan]\nrubrics: [pugenemidelekafo]\n")
                .load();
        assertThat(rules.lexicon().scan(Folding.fold("Olimehidihufodan")))
                .extracting(hit -> hit.term().phrase())
                .containsExactly("olimehidihufodan");
        assertThat(rules.lexicon().scan(Folding.fold("PUGENEMIDELEKAFO: La urbo")))
                .extracting(hit -> hit.term().phrase())
                .containsExactly("pugenemidelekafo");
    }

    @Test
    void aFileOfTheUserReplacesTheShippedOne() {
        Rulebook rules = files.with("rules/fr.yaml", "language: fr\nname: My French\ntags: [étiquettes]")
                .load();
        LanguagePack pack = rules.pack("fr").orElseThrow();
        assertThat(pack.name()).isEqualTo("My French");
        assertThat(pack.phrases(Category.CROSS_REFERENCE)).isEmpty();
    }

    @Test
    void saysWhatAPackOfTheUserLacksOfTheShippedOne() {
        files.with(
                "rules/fr.yaml",
                "language: fr\nname: My French\ntags: [étiquettes]\nrubrics: []\nbyline: {prefixes: [par], desks: []}");
        assertThat(CheckedRules.read(Optional.of(directory)).remarks())
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .startsWith(
                        directory.resolve("rules/fr.yaml")
                                + ": replaces the pack that ships and lacks its lists byline.besideNumbers, byline.conjunctions, ")
                .endsWith(" more. Copy them from the shipped rules/fr.yaml, or write empty ones, [], to do without")
                .doesNotContain("prefixes", "desks", "tags", "rubrics");
    }

    @Test
    void saysNothingOfACopyOfAShippedPackOfAnOwnPackAndOfOwnAgencies() throws IOException {
        String french = Files.readString(Path.of("config/rules/fr.yaml"));
        files.with("rules/fr.yaml", french)
                .with("rules/eo.yaml", ESPERANTO)
                .with("rules/agencies.yaml", "agencies: []");
        assertThat(CheckedRules.read(Optional.of(directory)).remarks()).isEmpty();
    }

    @Test
    void readsASourceWithItsPins() {
        Rulebook rules = files.with(
                        "sources/gazette.yaml",
                        "id: gazette\nname: The Gazette\nhosts: [gazette.example]\npins:\n"
                                + "  - {line: 'From our archive*', role: residue, kind: navigation}\n"
                                + "  - {line: 'Weather', role: kicker}\n")
                .load();
        NewsSource source = rules.sources().named("gazette").orElseThrow();
        assertThat(source.names()).containsExactly("The Gazette");
        assertThat(source.pins())
                .containsExactly(
                        new Pin("From our archive", Anchor.START, Role.RESIDUE, Optional.of(ResidueKind.NAVIGATION)),
                        new Pin("Weather", Anchor.WHOLE, Role.KICKER, Optional.empty()));
        Hit pinned = rules.lexicon().scan(Folding.fold("From our archive: 1969")).stream()
                .filter(hit -> hit.term().category() == Category.PIN)
                .findFirst()
                .orElseThrow();
        assertThat(pinned.term().kind()).isEqualTo("residue:navigation");
        assertThat(pinned.term().rule()).isEqualTo("sources/gazette.yaml#pins");
        assertThat(pinned.term().source()).contains("gazette");
    }

    @Test
    void overlooksOtherFiles() {
        Rulebook rules = files.with("rules/README.md", "# Rules")
                .with("copydesk.yaml", "group: desk")
                .load();
        assertThat(rules.digest()).isEqualTo(Rulebook.load(Optional.empty()).digest());
    }

    @Test
    void theDigestIsThatOfTheContents() {
        String digest = files.with("rules/eo.yaml", ESPERANTO).loadAlone().digest();
        assertThat(digest).matches("sha256:[0-9a-f]{64}");
        assertThat(files.with("rules/eo.yaml", ESPERANTO).loadAlone().digest()).isEqualTo(digest);
        assertThat(files.with("rules/eo.yaml", ESPERANTO + "# a note\n")
                        .loadAlone()
                        .digest())
                .isNotEqualTo(digest);
    }

    @Test
    void theDigestDoesNotDependOnTheDirectory(@TempDir Path other) {
        TestFiles there = new TestFiles(other);
        assertThat(there.with("rules/eo.yaml", ESPERANTO).loadAlone().digest())
                .isEqualTo(files.with("rules/eo.yaml", ESPERANTO).loadAlone().digest());
    }

    @Test
    void acceptsAByteOrderMark() {
        assertThat(files.with("rules/eo.yaml", "\uFEFF" + ESPERANTO).faults()).isEmpty();
    }

    @Test
    void findsTheShippedFilesInAJar() throws IOException {
        Path jar = directory.resolve("copy desk.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("news/copydesk/rules/ConfigFiles.class"));
            zip.putNextEntry(new ZipEntry("news/copydesk/config/rules/eo.yaml"));
            zip.write(ESPERANTO.getBytes(StandardCharsets.UTF_8));
        }
        URI inside = URI.create("jar:" + jar.toUri() + "!/news/copydesk/rules/ConfigFiles.class");
        List<Fault> faults = new ArrayList<>();
        ConfigFiles found = ConfigFiles.read(inside.toString(), Optional.empty(), faults);
        assertThat(faults).isEmpty();
        assertThat(found.all()).extracting(ConfigFile::name).containsExactly("rules/eo.yaml");
    }

    @Test
    void saysSoIfTheShippedFilesCannotBeListed() {
        List<Fault> faults = new ArrayList<>();
        ConfigFiles.read("vfs:/somewhere/ConfigFiles.class", Optional.empty(), faults);
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.problem()).startsWith("the rules that ship with Copydesk cannot be read here: ");
            assertThat(fault.remedy()).isEqualTo("Run Copydesk from its jar");
        });
    }
}
