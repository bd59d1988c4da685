package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snapshot says what the files say, and counts for them only. */
class RuleSnapshotTest {

    private static final String DIGEST = "sha256:00";

    private final ConfigFiles files = ConfigFiles.read(Optional.empty(), new ArrayList<>());
    private final RuleSet parsed = CheckedRules.parse(files, new ArrayList<>());

    @Test
    void theBuildMadeOneOfTheShippedFiles() {
        assertThat(RuleSnapshot.find(files.digest())).hasValueSatisfying(this::isAsParsed);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(RuleSnapshot.read(RuleSnapshot.write(DIGEST, parsed), DIGEST))
                .hasValueSatisfying(this::isAsParsed);
    }

    @Test
    void itIsOfNoOtherFiles(@TempDir Path folder) throws Exception {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("en.yaml"), "language: en\nname: English\nresidue:\n  share: [pass it on]\n");

        Rulebook own = Rulebook.load(Optional.of(folder));

        assertThat(RuleSnapshot.find(own.digest())).isEmpty();
        assertThat(own.pack("en").orElseThrow().phrases(Category.RESIDUE, "share"))
                .containsExactly("pass it on");
        assertThat(RuleSnapshot.read(RuleSnapshot.write(DIGEST, parsed), "sha256:01"))
                .isEmpty();
    }

    @Test
    void aDamagedOneIsNone() {
        byte[] whole = RuleSnapshot.write(DIGEST, parsed);
        for (int length : new int[] {0, 3, 15, 16, 1_000, whole.length - 1}) {
            assertThat(RuleSnapshot.read(Arrays.copyOf(whole, length), DIGEST))
                    .as("%d bytes", length)
                    .isEmpty();
        }
        byte[] huge = whole.clone();
        huge[0] = 0x7F;
        assertThat(RuleSnapshot.read(huge, DIGEST)).isEmpty();
    }

    private void isAsParsed(RuleSet rules) {
        assertThat(rules.terms()).isEqualTo(parsed.terms()).hasSizeGreaterThan(30_000);
        assertThat(rules.agencies().all()).isEqualTo(parsed.agencies().all()).isNotEmpty();
        assertThat(rules.agencies().terms()).isEqualTo(parsed.agencies().terms());
        assertThat(rules.sources()).isEqualTo(parsed.sources()).isNotEmpty();
        assertThat(rules.names()).isEqualTo(parsed.names());
        assertThat(rules.table()).isPresent();
        assertThat(rules.months().find("fr", "févr.")).contains(Month.FEBRUARY);
        assertThat(rules.months().find("fr", "fév")).contains(Month.FEBRUARY);
        assertThat(rules.months().weekday("hu", "szerda")).contains(DayOfWeek.WEDNESDAY);
        assertThat(bytes(rules)).isEqualTo(bytes(parsed));
        assertThat(rules.packs()).hasSameSizeAs(parsed.packs()).isNotEmpty();
        for (int i = 0; i < rules.packs().size(); i++) {
            isAsParsed(rules.packs().get(i), parsed.packs().get(i));
        }
    }

    /** All that the compiled table and the names of months hold goes into their bytes. */
    private static byte[] bytes(RuleSet rules) {
        PoolWriter out = new PoolWriter();
        rules.months().write(out);
        rules.compiled().write(out, rules.terms());
        return out.toBytes();
    }

    private static void isAsParsed(LanguagePack pack, LanguagePack as) {
        assertThat(pack).hasToString(as.toString());
        assertThat(pack.tag()).isEqualTo(as.tag());
        assertThat(List.copyOf(pack.functionWords())).isEqualTo(List.copyOf(as.functionWords()));
        assertThat(pack.terms()).isEqualTo(as.terms());
        assertThat(pack.notCountries()).isEqualTo(as.notCountries());
        assertThat(pack.months()).isEqualTo(as.months());
        for (WordList list : WordList.values()) {
            assertThat(pack.words(list)).as(list.name()).isEqualTo(as.words(list));
        }
    }
}
