package news.copydesk.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import news.copydesk.bench.Observer;
import news.copydesk.cli.print.Progress;

/** Shows how far the bench is: a line for each part, and a bar for what is going on. */
final class BenchProgress implements Observer, AutoCloseable {

    private final Console console;
    private Optional<Progress> progress = Optional.empty();

    BenchProgress(Console console) {
        this.console = console;
    }

    @Override
    public void begins(String part) {
        close();
        progress = Optional.empty();
        console.err().println(part);
    }

    @Override
    public void done(long articles, long of) {
        if (progress.isEmpty()) {
            progress = Optional.of(
                    new Progress(console.err(), console.terminal().err(), Clock.systemUTC(), OptionalLong.of(of)));
        }
        progress.get().show(articles);
    }

    @Override
    public void close() {
        progress.ifPresent(Progress::close);
    }
}
