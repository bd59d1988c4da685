package news.copydesk.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import news.copydesk.cli.kafka.Clients;
import news.copydesk.cli.kafka.Letter;
import news.copydesk.cli.kafka.TopicReader;
import news.copydesk.cli.print.LetterSheet;
import news.copydesk.cli.settings.Settings;
import org.apache.kafka.common.TopicPartition;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code copydesk dead-letters show}. */
@Command(
        name = "show",
        description = "Show one dead letter: why, its headers, and its bytes.",
        footer = {
            "",
            "Examples:",
            "  copydesk dead-letters show 3:17",
            "  copydesk dead-letters show 3:17 --as raw > record.bin"
        })
final class DeadLettersShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "PARTITION:OFFSET",
            converter = Place.Converter.class,
            description = "Where it stands, as `list` tells it.")
    private Place place;

    @Option(
            names = "--as",
            defaultValue = "text",
            description = "text, hex, or raw: nothing but the untouched bytes of the value. Default: ${DEFAULT-VALUE}.")
    private LetterSheet.Form form;

    @Mixin
    private ClusterOptions options;

    DeadLettersShowCommand(Console console) {
        this.console = console;
    }

    /** Where a letter stands. */
    record Place(int partition, long offset) {

        static final class Converter implements ITypeConverter<Place> {
            @Override
            public Place convert(String text) {
                try {
                    int colon = text.indexOf(':');
                    Place place = new Place(
                            Integer.parseInt(text.substring(0, Math.max(0, colon))),
                            Long.parseLong(text.substring(colon + 1)));
                    if (place.partition >= 0 && place.offset >= 0) {
                        return place;
                    }
                } catch (NumberFormatException noNumbers) {
                    // Said below, as of negative ones.
                }
                throw new TypeConversionException("'" + text + "' is not partition and offset, such as 3:17");
            }
        }
    }

    @Override
    public Integer call() {
        Settings settings = options.read(console);
        String topic = settings.line().topics().deadLetters().name();
        try (TopicReader reader = TopicReader.open(new Clients(settings.line().kafka()), topic)) {
            Letter letter = find(reader, new TopicPartition(topic, place.partition()))
                    .orElseThrow(() -> new Failure("there is no letter at " + place.partition() + ":" + place.offset()
                            + " on " + topic + "; `copydesk dead-letters list` shows where some are"));
            new LetterSheet(console.ansi(), console.width(), console.out()).print(letter, form);
        }
        return Exit.DONE;
    }

    private Optional<Letter> find(TopicReader reader, TopicPartition partition) {
        long end = reader.ends().getOrDefault(partition, 0L);
        if (place.offset() >= end) {
            return Optional.empty();
        }
        AtomicReference<Letter> found = new AtomicReference<>();
        reader.only(partition, place.offset());
        reader.readTo(Map.of(partition, end), record -> {
            if (record.offset() == place.offset()) {
                found.set(new Letter(record));
            }
            return false;
        });
        return Optional.ofNullable(found.get());
    }
}
