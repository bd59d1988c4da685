package news.copydesk.bench;

import java.util.Optional;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.desk.Newsroom;

/** A desk whose records are counted. It tells agencies where the desk does, so that the line does all that it does elsewhere. */
record MeteredDesk(Function<RawArticle, Edited> desk, Meter meter) implements Newsroom {

    @Override
    public Edited apply(RawArticle raw) {
        meter.count();
        return desk.apply(raw);
    }

    @Override
    public Optional<String> agency(String printed) {
        return desk instanceof Newsroom newsroom ? newsroom.agency(printed) : Optional.empty();
    }
}
