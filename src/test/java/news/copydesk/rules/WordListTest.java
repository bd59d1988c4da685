package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lists of words in language packs")
class WordListTest {

    @TempDir
    Path directory;

    private TestFiles files;

    @BeforeEach
    void open() {
        files = new TestFiles(directory);
    }

    @Test
    void theWordsOfAllPacksCountTogetherAndEachOnce() {
        Vocabulary vocabulary = files.with(
                        "rules/eo.yaml", "language: eo\nname: Esperanto\nnames: {titles: [D-ro, Prof.]}")
                .with("rules/tlh.yaml", "language: tlh\nname: Klingon\nnames: {titles: [Prof., qeylIS]}")
                .loadAlone()
                .vocabulary();
        assertThat(vocabulary.list(WordList.NAME_TITLES)).containsExactly("D-ro", "Prof.", "qeylIS");
        assertThat(vocabulary.set(WordList.NAME_TITLES)).containsExactlyInAnyOrder("D-ro", "Prof.", "qeylIS");
        assertThat(vocabulary.list(WordList.NAME_PARTICLES)).isEmpty();
    }

    @Test
    void aListThatIsAskedInSmallLettersMayBeWrittenInAny() {
        Rulebook rules = files.with("rules/eo.yaml", "language: eo\nname: Esperanto\nbyline: {genres: [Intervjuo]}")
                .loadAlone();
        assertThat(rules.pack("eo").orElseThrow().words(WordList.BYLINE_GENRES)).containsExactly("intervjuo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "names: {title: [D-ro]} | unknown key 'title' in names. Write 'titles'.",
                "nammes: {titles: [D-ro]} | unknown key 'nammes'. Write 'names'.",
                "byline: {genre: [x]} | unknown key 'genre' in byline. Write 'genres'.",
                "names: {titles: D-ro} | 'names.titles' has to be a list, not 'D-ro'. Write 'titles: [D-ro]'.",
                "names: {titles: ['D*']} | '*' is not allowed in 'names.titles': 'D*'. Write the word without it.",
                "names: {titles: [Ĉ, Ĉ]} | 'Ĉ' is in 'names.titles' already. Delete one of them.",
                "byline: {genres: [a, A]} | 'A' is in 'byline.genres' already. Delete one of them.",
                "names: {titles: ['']} | empty phrase in 'names.titles'. Delete it.",
            })
    void refusesWhatIsWrongWithTheLine(String line, String fault) {
        files.with("rules/eo.yaml", "language: eo\nname: Esperanto\n" + line);
        assertThat(files.faults()).isEqualTo(List.of("rules/eo.yaml:3: " + fault));
    }

    @Test
    void eachHasSomeInThePacksThatShip() {
        Vocabulary shipped = Rulebook.load(Optional.empty()).vocabulary();
        assertThat(WordList.values())
                .allSatisfy(list -> assertThat(shipped.list(list)).isNotEmpty());
    }
}
