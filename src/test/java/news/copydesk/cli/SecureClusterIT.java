package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import news.copydesk.dev.EmbeddedKafka;
import news.copydesk.stream.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster that speaks TLS only, shows a certificate of its own authority, and lets in whoever knows a name and a password. */
class SecureClusterIT {

    private static final String STORE_PASSWORD = "store-hunter2";
    private static final String USER_PASSWORD = "user-hunter2";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static EmbeddedKafka kafka;

    @BeforeAll
    static void start() throws Exception {
        Path keys = folder.resolve("broker.p12");
        Path certificate = folder.resolve("broker.pem");
        keytool(
                "-genkeypair",
                "-alias",
                "broker",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString());
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "broker",
                "-keystore",
                keys.toString(),
                "-file",
                certificate.toString());
        keytool(
                "-importcert",
                "-noprompt",
                "-alias",
                "broker",
                "-storetype",
                "PKCS12",
                "-keystore",
                trusted().toString(),
                "-file",
                certificate.toString());
        Map<String, String> secure = new HashMap<>();
        // The listener's name is the embedded broker's own; what it speaks is not.
        secure.put("listener.security.protocol.map", "PLAINTEXT:SASL_SSL,CONTROLLER:PLAINTEXT");
        secure.put("sasl.enabled.mechanisms", "PLAIN");
        secure.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        secure.put(
                "listener.name.plaintext.plain.sasl.jaas.config",
                login(
                        "broker",
                        "broker-hunter2",
                        "user_broker=\"broker-hunter2\" user_desk=\"" + USER_PASSWORD + "\""));
        secure.put("ssl.keystore.location", keys.toString());
        secure.put("ssl.keystore.password", STORE_PASSWORD);
        secure.put("ssl.truststore.location", trusted().toString());
        secure.put("ssl.truststore.password", STORE_PASSWORD);
        kafka = EmbeddedKafka.start(Optional.of(folder.resolve("kafka")), 0, secure);
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void anArticleGoesInAndComesOutAndNoSecretIsPrinted() throws Exception {
        Map<String, String> environment = environment(USER_PASSWORD);
        Process job = ProgramProcess.start(
                environment,
                "run",
                "-b",
                kafka.bootstrapServers(),
                "--set",
                "http.port=0",
                "--set",
                "state.directory=" + folder.resolve("state"));
        List<String> printed = new ArrayList<>();
        try (BufferedReader err = job.errorReader(StandardCharsets.UTF_8)) {
            awaitReady(ProgramProcess.address(err, printed));
            Path article = Path.of("src/main/resources/news/copydesk/samples/fr-marche-couvert.txt");

            assertThat(run(environment, "feed", article.toString()).out()).startsWith("1 fed to news.raw");
            Cli.Ran tail = run(
                    environment, "tail", "articles", "--json", "--from-beginning", "--max", "1", "--timeout", "60s");

            assertThat(Json.mapper().readTree(tail.out()).get("headline").asString())
                    .isEqualTo("À Saint-Brévin, le marché couvert rouvre ses portes sans ses marchands");
        } finally {
            job.destroy();
            assertThat(job.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(printed)
                .anyMatch(row -> row.contains("kafka.security.protocol") && row.contains("SASL_SSL"))
                .anyMatch(row -> row.contains("kafka.sasl.jaas.config") && row.contains("********"))
                .noneMatch(row -> row.contains("hunter2"));
    }

    @Test
    void whoHasTheWrongPasswordIsToldSo() throws Exception {
        Cli.Ran refused = run(environment("wrong"), "topics");

        assertThat(refused.status()).isEqualTo(Exit.FAILED);
        assertThat(refused.err()).contains("Authentication failed").doesNotContain("hunter2", "Exception");
    }

    private static Cli.Ran run(Map<String, String> environment, String... arguments) {
        Cli cli = new Cli(folder);
        environment.forEach(cli::with);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("-b", kafka.bootstrapServers()));
        return cli.run(all.toArray(String[]::new));
    }

    private static Map<String, String> environment(String password) throws IOException {
        Path secret = Files.writeString(folder.resolve(password + ".jaas"), login("desk", password, ""));
        return Map.of(
                "COPYDESK_KAFKA_SECURITY_PROTOCOL",
                "SASL_SSL",
                "COPYDESK_KAFKA_SASL_MECHANISM",
                "PLAIN",
                "COPYDESK_KAFKA_SASL_JAAS_CONFIG_FILE",
                secret.toString(),
                "COPYDESK_KAFKA_SSL_TRUSTSTORE_LOCATION",
                trusted().toString(),
                "COPYDESK_KAFKA_SSL_TRUSTSTORE_PASSWORD",
                STORE_PASSWORD);
    }

    private static String login(String user, String password, String more) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + user + "\" password=\""
                + password + "\" " + more + ";";
    }

    private static Path trusted() {
        return folder.resolve("trusted.p12");
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", STORE_PASSWORD));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
    }

    private static void awaitReady(String url) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(URI.create(url + "/ready")).build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() != 200) {
            assertThat(System.nanoTime()).as("the job is ready in time").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
