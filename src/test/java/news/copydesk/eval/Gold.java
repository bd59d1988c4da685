package news.copydesk.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A labelled page for a test, line by line. */
final class Gold {

    private final List<GoldArticle.Line> lines = new ArrayList<>();
    private final List<GoldArticle.Caption> captions = new ArrayList<>();
    private final List<GoldArticle.Reference> references = new ArrayList<>();
    private List<String> authors = List.of();
    private String headline = "";
    private String language = "en";

    Gold headline(String text) {
        headline = text;
        return this;
    }

    Gold language(String tag) {
        language = tag;
        return this;
    }

    Gold authors(String... names) {
        authors = List.of(names);
        return this;
    }

    Gold line(Truth label, String text) {
        return line(label, text, false, false);
    }

    Gold neutral(Truth label, String text) {
        return line(label, text, true, false);
    }

    Gold aside(String text) {
        return line(Truth.OTHER, text, false, true);
    }

    private Gold line(Truth label, String text, boolean neutral, boolean aside) {
        lines.add(new GoldArticle.Line(lines.size() + 1, text, label, neutral, aside));
        return this;
    }

    /** A caption on the last line. */
    Gold caption(String text, String credit) {
        captions.add(new GoldArticle.Caption(
                text,
                text + " " + credit,
                Optional.of(credit),
                Optional.empty(),
                Optional.empty(),
                true,
                text.isEmpty(),
                Set.of(lines.size())));
        return this;
    }

    Gold reference(String label, String title, boolean inline) {
        Optional<String> cue = Optional.of(label).filter(text -> !text.isEmpty());
        references.add(new GoldArticle.Reference(cue, title, label + ": " + title, List.of(), inline, cue.isPresent()));
        return this;
    }

    GoldArticle page() {
        return new GoldArticle("page", "courier", language, headline, headline, authors, lines, captions, references);
    }

    /** The tally of a figure for that answer. */
    Tally mark(Figure figure, Answer answer) {
        return Scorer.mark(page(), answer).of(figure);
    }
}
