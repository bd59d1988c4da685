package news.copydesk.stream;

import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Rejection;
import news.copydesk.desk.Desk;
import news.copydesk.desk.Newsroom;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;

/** The line's first station as it is, intake to finished edition, without a broker around it. For one thread. */
public final class FirstStation {

    /** Timestamp of every record, in milliseconds since 1970. */
    public static final long TIME = 1_772_000_000_000L;

    private final Witness witness;
    private final Editor editor;

    public FirstStation(Desk desk) {
        LineSettings settings = LineSettings.of("localhost:1");
        this.witness = new Witness(desk);
        this.editor = new Editor(
                new Intake(settings.maxInputBytes()),
                witness,
                new Editions(settings.topics(), StreamsProperties.internal(settings), desk::agency));
    }

    /**
     * What became of a record.
     *
     * @param taken what intake made of it; empty if it refused
     * @param article what the desk made of that
     * @param rejection why nothing is published
     * @param fault what was thrown on the way
     * @param event the article's, as it would be published; empty if there is a rejection
     */
    public record Answer(
            Optional<RawArticle> taken,
            Optional<Article> article,
            Optional<Rejection> rejection,
            Optional<Throwable> fault,
            Optional<byte[]> event) {}

    public Answer edit(byte[] value, Headers headers) {
        witness.taken = Optional.empty();
        witness.article = Optional.empty();
        Editor.Outcome outcome = editor.edit(
                new Record<>(null, value, TIME, headers),
                new DeadLetters.Place(Topics.standard().raw().name(), 0, 7));
        if (outcome instanceof Editor.Rejected rejected) {
            return new Answer(
                    witness.taken,
                    witness.article,
                    Optional.of(rejected.rejection()),
                    rejected.fault(),
                    Optional.empty());
        }
        Edition edition = Edition.of(((Editor.Finished) outcome).edition()).orElseThrow();
        return new Answer(
                witness.taken, witness.article, Optional.empty(), Optional.empty(), Optional.of(edition.article()));
    }

    /** A desk that remembers what went through it last. */
    private static final class Witness implements Newsroom {

        private final Desk desk;
        private Optional<RawArticle> taken = Optional.empty();
        private Optional<Article> article = Optional.empty();

        private Witness(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Edited apply(RawArticle raw) {
            taken = Optional.of(raw);
            Edited edited = desk.edit(raw);
            article = edited instanceof Article made ? Optional.of(made) : Optional.empty();
            return edited;
        }

        @Override
        public Optional<String> agency(String printed) {
            return desk.agency(printed);
        }
    }
}
