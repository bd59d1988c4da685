package news.copydesk;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The package table of the design, kept true. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final String ROOT = "news.copydesk.";

    private static final Set<String> DESK = Set.of("article", "text", "rules", "language", "layout", "enrich");

    /** Which of our packages each may import. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("article", Set.of()),
            Map.entry("text", Set.of("article")),
            Map.entry("rules", Set.of("article", "text")),
            Map.entry("language", Set.of("article", "text", "rules")),
            Map.entry("layout", Set.of("article", "text", "rules", "language")),
            Map.entry("enrich", Set.of("article", "text", "rules", "language")),
            Map.entry("desk", DESK),
            Map.entry("fit", Set.of("article", "text", "rules", "language", "layout", "desk")),
            Map.entry("eval", Set.of("article")),
            Map.entry("link", Set.of("article", "text")),
            Map.entry("stream", Set.of("article", "desk", "link")),
            Map.entry("dev", Set.of()),
            // To know what must have been published it decides it again, with the line's own intake and link's
            // identify.
            Map.entry("audit", Set.of("article", "link", "stream")),
            Map.entry("bench", Set.of("article", "desk", "stream", "dev")),
            Map.entry("web", Set.of("stream", "article")),
            Map.entry(
                    "cli",
                    Set.of(
                            "article",
                            "text",
                            "rules",
                            "language",
                            "layout",
                            "enrich",
                            "desk",
                            "fit",
                            "eval",
                            "stream",
                            "audit",
                            "dev",
                            "bench",
                            "web")));

    private static final String ENRICH = ROOT + "enrich.";

    /** What the rooms within {@code enrich} show to each other; of {@code name} what is asked of names in each kind of script. */
    private static final Set<String> FACADES = Set.of(
            "address.CanonicalUrl",
            "byline.Bylines",
            "caption.Captions",
            "copy.Copy",
            "count.Statistician",
            "credit.CreditParser",
            "date.IsoDates",
            "date.PageDates",
            "date.WordsBehindDates",
            "dateline.Datelines",
            "name.EastAsianWords",
            "name.Names",
            "name.Script",
            "name.UncasedWords",
            "place.Countries",
            "reference.CrossReferences");

    private JavaClasses classes;

    @BeforeAll
    void read() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("news.copydesk");
    }

    @Test
    void noPackageImportsWhatTheTableDoesNotGrant() {
        Set<String> offences = new TreeSet<>();
        for (JavaClass from : classes) {
            String room = room(from);
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                String other = room(dependency.getTargetClass());
                boolean granted = other.isEmpty()
                        || other.equals(room)
                        || MAY_IMPORT.getOrDefault(room, Set.of()).contains(other);
                if (!granted) {
                    offences.add(room + " imports " + other + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void ofARoomWithinEnrichOnlyItsFacadeIsPublic() {
        Set<String> open = new TreeSet<>();
        for (JavaClass found : classes) {
            if (found.getPackageName().startsWith(ENRICH)
                    && found.isTopLevelClass()
                    && found.getModifiers().contains(JavaModifier.PUBLIC)) {
                open.add(found.getName().substring(ENRICH.length()));
            }
        }
        assertThat(open).isEqualTo(new TreeSet<>(FACADES));
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> rooms = new TreeSet<>();
        classes.forEach(found -> rooms.add(room(found)));
        assertThat(MAY_IMPORT.keySet()).containsAll(rooms);
        assertThat(rooms).contains("article", "text", "rules", "layout", "enrich", "desk", "stream");
    }

    @Test
    void thereAreNoCircles() {
        slices().matching("news.copydesk.(*)..").should().beFreeOfCycles().check(classes);
        slices().matching("news.copydesk.enrich.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void noRoomWithinEnrichKnowsTheHouseAroundIt() {
        Set<String> offences = new TreeSet<>();
        for (JavaClass from : classes) {
            if (from.getPackageName().startsWith(ENRICH)) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().equals(ROOT + "enrich"))
                        .forEach(dependency -> offences.add(dependency.getDescription()));
            }
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void theDeskKnowsNothingOfKafkaNorOfTheWorld() {
        Set<String> offences = new TreeSet<>();
        for (JavaClass from : classes) {
            if (DESK.contains(room(from)) || room(from).equals("desk")) {
                from.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getName())
                        .filter(name -> name.startsWith("org.apache.kafka")
                                || name.equals("java.time.Clock")
                                || name.startsWith("java.net.http")
                                || name.startsWith("java.util.regex"))
                        .forEach(name -> offences.add(from.getName() + " uses " + name));
            }
        }
        assertThat(offences).isEmpty();
    }

    private static String room(JavaClass found) {
        String name = found.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String below = name.substring(ROOT.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
