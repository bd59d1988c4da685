package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;
import static org.junit.jupiter.api.condition.OS.MAC;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher in a checkout of its own, with a PATH on which java and mvn are scripts that say what they were called with. */
@EnabledOnOs({LINUX, MAC})
class LauncherTest {

    private static final List<String> TOOLS =
            List.of("sh", "readlink", "find", "head", "stty", "mkdir", "ln", "rm", "touch", "sleep", "cat");

    @TempDir
    Path folder;

    private Path checkout;
    private Path path;

    private record Ran(int status, String out, String err) {}

    @BeforeEach
    void checkOut() throws IOException {
        checkout = Files.createDirectories(folder.resolve("check out"));
        path = Files.createDirectories(folder.resolve("path"));
        Files.copy(Path.of("copydesk"), checkout.resolve("copydesk"));
        checkout.resolve("copydesk").toFile().setExecutable(true);
        Files.createDirectories(checkout.resolve("src/main"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        for (String tool : TOOLS) {
            for (String bin : List.of("/bin", "/usr/bin")) {
                Path original = Path.of(bin, tool);
                if (Files.exists(original) && Files.notExists(path.resolve(tool))) {
                    script(path.resolve(tool), "exec " + original + " \"$@\"");
                }
            }
        }
    }

    @Test
    void passesItsArgumentsOn() throws Exception {
        java("17.0.15");
        built();

        Ran ran = run(Map.of("COPYDESK_JAVA_OPTS", "-Xmx1g -Da=b"), "edit", "a file.txt", "");

        assertThat(ran.status()).isEqualTo(7);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .contains("-Dcopydesk.home=" + checkout.toRealPath(), "-Xmx1g", "-Da=b")
                .containsSubsequence("-jar", checkout.toRealPath() + "/target/copydesk.jar", "edit", "a file.txt", "")
                .doesNotContain("--sun-misc-unsafe-memory-access=allow");
    }

    @Test
    void onlyShortCommandsGoWithoutTheSecondCompiler() throws Exception {
        java("17.0.15");
        built();

        assertThat(run(Map.of(), "--verbose", "edit", "run").out().lines()).contains("-XX:TieredStopAtLevel=1");
        assertThat(run(Map.of(), "--verbose", "run").out().lines()).doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void onlyLongCommandsInlineLessAndTheOperatorHasTheLastWord() throws Exception {
        java("17.0.15");
        built();

        assertThat(run(Map.of("COPYDESK_JAVA_OPTS", "-XX:FreqInlineSize=325"), "run")
                        .out()
                        .lines())
                .containsSubsequence("-XX:FreqInlineSize=80", "-XX:MaxInlineLevel=6", "-XX:FreqInlineSize=325");
        assertThat(run(Map.of(), "edit").out().lines()).doesNotContain("-XX:FreqInlineSize=80");
    }

    @Test
    void quietensNewerJavas() throws Exception {
        java("25.0.1");
        built();

        assertThat(run(Map.of(), "version").out().lines()).contains("--sun-misc-unsafe-memory-access=allow");
    }

    @Test
    void worksThroughSymbolicLinksAndFromElsewhere() throws Exception {
        java("21");
        built();
        Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("check out/copydesk"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), first);

        Ran ran = run(second, Map.of(), "version");

        assertThat(ran.out().lines()).contains("-Dcopydesk.home=" + checkout.toRealPath());
    }

    @Test
    void buildsWhatIsNotThereAndSaysSo() throws Exception {
        java("17.0.15");
        maven("mkdir -p target; echo jar >target/copydesk.jar");

        Ran ran = run(Map.of(), "version");

        assertThat(ran.status()).isEqualTo(7);
        assertThat(ran.err())
                .startsWith("copydesk: building target/copydesk.jar")
                .contains("mvn -B -q -Dstyle.color=never -DskipTests -Dcyclonedx.skip package");
        assertThat(checkout.resolve("target/.being-built")).doesNotExist();
    }

    @Test
    void buildsAgainOnlyWhenSourcesAreNewer() throws Exception {
        java("17.0.15");
        maven("true");
        built();
        Files.writeString(checkout.resolve("src/main/New.java"), "class New {}");

        assertThat(run(Map.of(), "version").err())
                .startsWith("copydesk: the sources are newer")
                .contains("mvn -B -q");
        assertThat(run(Map.of(), "version").err()).isEmpty();
    }

    @Test
    void aBuildThatFailsIsTheEnd() throws Exception {
        java("17.0.15");
        maven("exit 1");

        Ran ran = run(Map.of(), "version");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("the build failed");
        assertThat(checkout.resolve("target/.being-built")).doesNotExist();
    }

    @Test
    void withoutJavaItSaysWhatToInstall() throws Exception {
        built();

        assertThat(run(Map.of(), "version"))
                .isEqualTo(new Ran(
                        1,
                        "",
                        "copydesk: there is no java on the PATH; Copydesk needs Java 17 or newer. Install one (Debian,"
                                + " Ubuntu: apt-get install openjdk-17-jdk-headless; macOS: brew install openjdk@17) or set"
                                + " JAVA_HOME.\n"));
    }

    @Test
    void withAnOldJavaItSaysWhatToInstall() throws Exception {
        java("11.0.2");
        built();

        Ran ran = run(Map.of(), "version");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("is version 11.0.2; Copydesk needs Java 17 or newer. Install one");
    }

    @Test
    void withoutMavenItSaysWhatToInstall() throws Exception {
        java("17.0.15");

        Ran ran = run(Map.of(), "version");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("there is no mvn on the PATH. Install Maven 3.8.7 or newer");
    }

    @Test
    void withoutMavenAnOlderJarIsBetterThanNothing() throws Exception {
        java("17.0.15");
        built();
        Files.writeString(checkout.resolve("src/main/New.java"), "class New {}");

        Ran ran = run(Map.of(), "version");

        assertThat(ran.status()).isEqualTo(7);
        assertThat(ran.err()).contains("there is no mvn to build it with: running it as it is");
    }

    @Test
    void javaHomeComesFirst() throws Exception {
        java("11.0.2");
        built();
        Path home = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
        script(home.resolve("bin/java"), "echo from JAVA_HOME; exit 7");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"21.0.1\"\n");

        assertThat(run(Map.of("JAVA_HOME", home.toString()), "version").out()).isEqualTo("from JAVA_HOME\n");
    }

    @Test
    void whatIsClosedIsEmptyAndNoFileOfJava() throws Exception {
        script(
                path.resolve("java"),
                "[ \"$1\" != -version ] || { echo 'openjdk version \"17.0.15\" 2025-04-15' >&2; exit 0; }\n"
                        + "cat && echo nothing to read");
        built();
        Path closed = folder.resolve("closed");
        script(closed, "exec /bin/sh '" + checkout.resolve("copydesk") + "' \"$@\" <&-");

        assertThat(run(closed, Map.of(), "edit", "-")).isEqualTo(new Ran(0, "nothing to read\n", ""));
    }

    private void java(String version) throws IOException {
        script(
                path.resolve("java"),
                "[ \"$1\" != -version ] || { echo 'openjdk version \"" + version + "\" 2025-04-15' >&2; exit 0; }\n"
                        + "for argument; do echo \"$argument\"; done; exit 7");
    }

    private void maven(String does) throws IOException {
        script(path.resolve("mvn"), "echo mvn \"$@\" >&2; " + does);
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A jar that is newer than all sources, which were last touched a minute ago. */
    private void built() throws IOException {
        Files.createDirectories(checkout.resolve("target"));
        Files.writeString(checkout.resolve("target/copydesk.jar"), "jar");
        FileTime before = FileTime.from(Instant.now().minusSeconds(60));
        for (String source : List.of("pom.xml", "src", "src/main")) {
            Files.setLastModifiedTime(checkout.resolve(source), before);
        }
        Files.setLastModifiedTime(
                checkout.resolve("target/copydesk.jar"),
                FileTime.from(Instant.now().minusSeconds(30)));
    }

    private Ran run(Map<String, String> environment, String... arguments) throws Exception {
        return run(checkout.resolve("copydesk"), environment, arguments);
    }

    private Ran run(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", path.toString());
        builder.environment().putAll(environment);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int status = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ran(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
