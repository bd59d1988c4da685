package news.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.desk.Desk;
import news.copydesk.desk.Newsroom;
import news.copydesk.stream.Json;

/** The job's process: takes orders from standard input, answers on standard output, and ends when its input does. */
public final class Worker {

    private final PrintStream answers;
    private Optional<Newsroom> desk = Optional.empty();
    private Optional<RunningJob> job = Optional.empty();

    private Worker(PrintStream answers) {
        this.answers = answers;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // What a library prints must not be taken for an answer.
        System.setOut(System.err);
        new Worker(answers).work(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
        System.exit(0);
    }

    private void work(BufferedReader orders) throws IOException {
        String line;
        while ((line = orders.readLine()) != null) {
            Answer answer;
            try {
                answer = carryOut(Json.mapper().readValue(line, Order.class));
            } catch (RuntimeException failed) {
                failed.printStackTrace();
                answer = Answer.failed(String.valueOf(failed.getMessage()));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
            answers.println(Json.mapper().writeValueAsString(answer));
        }
        job.ifPresent(RunningJob::close);
    }

    private Answer carryOut(Order order) throws InterruptedException {
        switch (order.verb()) {
            case START -> {
                Order.Start start = order.start().orElseThrow();
                job = Optional.of(RunningJob.start(start, desk(start)));
                return Answer.nothing();
            }
            case READ -> {
                return job.map(RunningJob::read).orElseGet(Answer::nothing);
            }
            default -> {
                job.ifPresent(RunningJob::close);
                job = Optional.empty();
                return Answer.nothing();
            }
        }
    }

    /** Opened once; identity has no use for it, and its memory must not count there. */
    private Function<RawArticle, Edited> desk(Order.Start start) {
        if (start.variant() == Variant.IDENTITY) {
            return raw -> {
                throw new IllegalStateException("Identity edits nothing");
            };
        }
        if (desk.isEmpty()) {
            desk = Optional.of(Desk.open(start.rules().map(Path::of)));
        }
        return desk.get();
    }
}
