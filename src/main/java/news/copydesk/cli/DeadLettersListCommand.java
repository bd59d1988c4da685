package news.copydesk.cli;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import news.copydesk.cli.kafka.Clients;
import news.copydesk.cli.kafka.Letter;
import news.copydesk.cli.kafka.LetterFilter;
import news.copydesk.cli.kafka.TopicReader;
import news.copydesk.cli.print.Printable;
import news.copydesk.cli.print.Table;
import news.copydesk.cli.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code copydesk dead-letters list}. */
@Command(
        name = "list",
        description = "Count the dead letters by reason and stage.",
        footer = {"", "Example:", "  copydesk dead-letters list --since 24h"})
final class DeadLettersListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LetterOptions letters;

    @Mixin
    private ClusterOptions options;

    DeadLettersListCommand(Console console) {
        this.console = console;
    }

    /** The letters of one kind: how many, the first and the last. */
    private record Pile(long count, Letter oldest, Letter newest) {

        static Pile of(Letter letter) {
            return new Pile(1, letter, letter);
        }

        Pile and(Pile other) {
            return new Pile(
                    count + other.count,
                    other.oldest.time().isBefore(oldest.time()) ? other.oldest : oldest,
                    other.newest.time().isBefore(newest.time()) ? newest : other.newest);
        }
    }

    @Override
    public Integer call() {
        Settings settings = options.read(console);
        String topic = settings.line().topics().deadLetters().name();
        LetterFilter filter = letters.filter();
        Map<String, Pile> piles = new TreeMap<>();
        try (TopicReader reader = TopicReader.open(new Clients(settings.line().kafka()), topic)) {
            reader.readTo(reader.ends(), record -> {
                Letter letter = new Letter(record);
                if (filter.test(letter)) {
                    piles.merge(letter.reason() + "\n" + letter.stage(), Pile.of(letter), Pile::and);
                }
                return true;
            });
        }
        print(topic, piles);
        return Exit.DONE;
    }

    private void print(String topic, Map<String, Pile> piles) {
        if (piles.isEmpty()) {
            console.out().println("no such letters on " + topic);
            return;
        }
        Table table = new Table(console.ansi(), "reason", "stage", "letters", "oldest", "newest", "show", "says");
        piles.values().forEach(pile -> {
            Letter newest = pile.newest();
            table.row(
                    Printable.line(newest.reason()),
                    Printable.line(newest.stage()),
                    String.valueOf(pile.count()),
                    time(pile.oldest()),
                    time(newest),
                    newest.place(),
                    Printable.line(newest.message()));
        });
        table.printTo(console.out(), console.tableWidth());
    }

    private static String time(Letter letter) {
        return letter.time().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
