package news.copydesk.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import news.copydesk.dev.EmbeddedKafka;

/** The broker's process: prints where it listens, and ends when its input does. */
public final class BrokerMain {

    private BrokerMain() {}

    /** @param arguments the folder for the broker's data */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        try (EmbeddedKafka kafka = EmbeddedKafka.start(Path.of(arguments[0]), 0)) {
            out.println(kafka.bootstrapServers());
            while (System.in.read() >= 0) {
                // Whoever started us says nothing, and goes.
            }
        }
        System.exit(0);
    }
}
