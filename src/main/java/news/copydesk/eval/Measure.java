package news.copydesk.eval;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** A number from 0 to 1 that is printed: precision, recall or F1 of a figure. */
public enum Measure {
    HEADLINE("headline", "headl", Figure.HEADLINE, Tally::recall),
    HEADLINE_NEAR("headline, nearly", "near", Figure.HEADLINE_NEAR, Tally::recall),
    CAPTIONS_PRECISION("captions, precision", "cap P", Figure.CAPTIONS, Tally::precision),
    CAPTIONS_RECALL("captions, recall", "R", Figure.CAPTIONS, Tally::recall),
    CAPTIONS_F1("captions, F1", "F1", Figure.CAPTIONS, Tally::f1),
    CREDIT("credit", "cred", Figure.CREDIT, Tally::recall),
    CROSS_REFERENCES_PRECISION("cross-references, precision", "xrf P", Figure.CROSS_REFERENCES, Tally::precision),
    CROSS_REFERENCES_RECALL("cross-references, recall", "R", Figure.CROSS_REFERENCES, Tally::recall),
    CROSS_REFERENCES_F1("cross-references, F1", "F1", Figure.CROSS_REFERENCES, Tally::f1),
    CROSS_REFERENCES_ALL("cross-references with tail, F1", "xr+t", Figure.CROSS_REFERENCES_ALL, Tally::f1),
    CROSS_REFERENCES_CUED("cross-references with a cue, recall", "xr cue", Figure.CROSS_REFERENCES_CUED, Tally::recall),
    PARAGRAPHS_PRECISION("paragraphs, precision", "par P", Figure.PARAGRAPHS, Tally::precision),
    PARAGRAPHS_RECALL("paragraphs, recall", "R", Figure.PARAGRAPHS, Tally::recall),
    PARAGRAPHS_F1("paragraphs, F1", "F1", Figure.PARAGRAPHS, Tally::f1),
    BODY("body, F1", "body", Figure.BODY, Tally::f1),
    INTERTITLES("intertitles, F1", "inter", Figure.INTERTITLES, Tally::f1),
    BYLINES("bylines, F1", "byl", Figure.BYLINES, Tally::f1),
    DEK("dek", "dek", Figure.DEK, Tally::recall),
    LANGUAGE("language", "lang", Figure.LANGUAGE, Tally::recall),
    CAPTIONS_LISTED("captions listed by the publisher, recall", "capl", Figure.CAPTIONS_LISTED, Tally::recall),
    BODY_MACRO("body, F1, mean of the articles", "body m", Figure.BODY_MACRO, Tally::recall);

    private final String label;
    private final String head;
    private final Figure figure;
    private final ToDoubleFunction<Tally> part;

    Measure(String label, String head, Figure figure, ToDoubleFunction<Tally> part) {
        this.label = label;
        this.head = head;
        this.figure = figure;
        this.part = part;
    }

    /** Its name in full, also in JSON. */
    public String label() {
        return label;
    }

    /** Its name at the top of a column; P, R and F1 of a figure stand side by side. */
    public String head() {
        return head;
    }

    public Figure figure() {
        return figure;
    }

    /** Empty if there was nothing to measure it on. */
    public OptionalDouble of(Marks marks) {
        Tally tally = marks.of(figure);
        return tally.isAny() ? OptionalDouble.of(part.applyAsDouble(tally)) : OptionalDouble.empty();
    }

    /** The measure with that label. */
    static Optional<Measure> labelled(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }
}
