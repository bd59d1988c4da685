package news.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Role;
import news.copydesk.rules.LanguagePack;
import news.copydesk.rules.RuleException;
import news.copydesk.rules.Rulebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in samples, two in each language, against the roles that an editor gave their lines. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesTest {

    private static final Path TEXTS = Path.of("src/main/resources/news/copydesk/samples");
    private static final Path LABELS = Path.of("src/test/resources/samples");
    private static final double LEAST_RIGHT = 0.8;

    private Rulebook rules;
    private Desk desk;

    @BeforeAll
    void open() throws RuleException {
        rules = Rulebook.load(Optional.empty());
        desk = Desk.open(rules);
    }

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(LABELS)) {
            return files.map(file -> file.getFileName().toString().replace(".labels", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAsItsEditorReadsIt(String name) throws IOException {
        Article article = desk.edit(RawArticle.of(Files.readAllBytes(TEXTS.resolve(name + ".txt"))))
                .orThrow();
        List<String> roles = Files.readAllLines(LABELS.resolve(name + ".labels")).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().split("/")[0])
                .toList();
        assertThat(article.blocks()).hasSameSizeAs(roles);
        assertThat(article.language().tag()).isEqualTo(name.substring(0, name.indexOf('-')));
        List<String> wrong = new java.util.ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            Block block = article.blocks().get(i);
            if (!block.role().label().equals(roles.get(i))) {
                wrong.add(block.role().label() + " instead of " + roles.get(i) + ": " + block.text());
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) Math.ceil(roles.size() * (1 - LEAST_RIGHT)));
        assertThat(article.blocks())
                .filteredOn(block -> block.role() == Role.HEADLINE)
                .singleElement()
                .satisfies(block ->
                        assertThat(roles.get(article.blocks().indexOf(block))).isEqualTo("headline"));
    }

    @Test
    void everyLanguageHasTwo() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        List<String> names = names();
        for (LanguagePack pack : rules.packs()) {
            if (!names.contains(pack.tag() + "-1") || !names.contains(pack.tag() + "-2")) {
                missing.add(pack.tag());
            }
        }
        assertThat(missing).isEmpty();
    }
}
