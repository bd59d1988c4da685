package news.copydesk.cli;

import java.util.List;
import news.copydesk.article.Article;
import news.copydesk.article.Edited;
import news.copydesk.article.Rejection;
import news.copydesk.cli.print.Printable;

/** Edits everything that a command line names; what cannot be read or edited is said on standard error, and the rest goes on. */
final class ArticleReader {

    private final Console console;
    private final String command;
    private final Editing editing;
    private int rejected;

    ArticleReader(Console console, String command, Editing editing) {
        this.console = console;
        this.command = command;
        this.editing = editing;
    }

    /** @return true if there was an article in all that was named */
    boolean read(Inputs inputs, List<String> arguments, Named each) {
        for (String argument : arguments) {
            if (!read(inputs, argument, each)) {
                break;
            }
        }
        return rejected == 0;
    }

    /** Takes an article and the name of its input. */
    @FunctionalInterface
    interface Named {
        void accept(String name, Article article);
    }

    private boolean read(Inputs inputs, String argument, Named each) {
        for (Inputs.Source source : orComplain(() -> find(inputs, argument), List.<Inputs.Source>of())) {
            boolean goOn = orComplain(() -> inputs.read(source, input -> edit(input, each)), true);
            if (!goOn) {
                return false;
            }
        }
        return true;
    }

    private List<Inputs.Source> find(Inputs inputs, String argument) {
        List<Inputs.Source> sources = inputs.find(argument);
        if (sources.isEmpty()) {
            say(Inputs.nothingIn(argument));
        }
        return sources;
    }

    /** @return false if nobody reads standard output any more */
    private boolean edit(Input input, Named each) {
        Edited edited = editing.edit(input);
        if (edited instanceof Article article) {
            each.accept(input.name(), article);
        } else if (edited instanceof Rejection rejection) {
            complain(input.name() + ": " + rejection.reason().label() + " (" + rejection.stage() + "): "
                    + rejection.message());
        }
        return !console.out().checkError();
    }

    private <T> T orComplain(java.util.function.Supplier<T> work, T otherwise) {
        try {
            return work.get();
        } catch (Failure failure) {
            complain(failure.getMessage());
            return otherwise;
        }
    }

    private void complain(String message) {
        rejected++;
        say(message);
    }

    private void say(String message) {
        console.err().println("copydesk " + command + ": " + Printable.line(message));
    }
}
