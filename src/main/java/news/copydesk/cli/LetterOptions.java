package news.copydesk.cli;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.copydesk.article.Rejection;
import news.copydesk.cli.kafka.Letter;
import news.copydesk.cli.kafka.LetterFilter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say which dead letters are meant. */
final class LetterOptions {

    @Option(
            names = "--reason",
            paramLabel = "REASON",
            split = ",",
            converter = Reason.class,
            description = "Only letters with that reason; may be given several times.")
    private Set<String> reasons = new LinkedHashSet<>();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = TimeOptions.Moment.class,
            description =
                    "Only letters of raw records written then or later: 2h (ago), 2026-11-24, 2026-11-24T10:30 (UTC).")
    private Instant since;

    @Option(
            names = "--until",
            paramLabel = "TIME",
            converter = TimeOptions.Moment.class,
            description = "Only letters of raw records written before.")
    private Instant until;

    LetterFilter filter() {
        return new LetterFilter(reasons, Optional.ofNullable(since), Optional.ofNullable(until));
    }

    /** Refuses a reason that no letter can have. */
    static final class Reason implements ITypeConverter<String> {

        private static final List<String> KNOWN = Stream.concat(
                        Arrays.stream(Rejection.Reason.values()).map(Rejection.Reason::label),
                        Stream.of(Letter.UNKNOWN))
                .toList();

        @Override
        public String convert(String text) {
            if (!KNOWN.contains(text)) {
                throw new TypeConversionException(
                        "'" + text + "' is none of " + KNOWN.stream().collect(Collectors.joining(", ")));
            }
            return text;
        }
    }
}
