package news.copydesk.cli.print;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Byline;
import news.copydesk.article.Caption;
import news.copydesk.article.Credit;
import news.copydesk.article.CrossReference;
import news.copydesk.article.Depicted;
import news.copydesk.article.Place;
import news.copydesk.article.ResidueKind;
import news.copydesk.article.Statistics;

/** The parts of an article as short English phrases on one line, fit for a terminal. */
public final class Phrases {

    private static final String BETWEEN = " · ";
    private static final int SECONDS = 60;

    private Phrases() {}

    static String language(Article article) {
        return article.language().tag() + " " + percent(article.language().confidence());
    }

    static String byline(Byline byline) {
        List<String> names = new ArrayList<>(byline.people());
        names.addAll(byline.organisations());
        return Printable.line(names.isEmpty() ? byline.raw() : String.join(", ", names));
    }

    static String body(Statistics body) {
        int minutes = body.readingSeconds() / SECONDS;
        int seconds = body.readingSeconds() % SECONDS;
        return count(body.paragraphs(), "paragraph") + ", " + count(body.sentences(), "sentence") + ", "
                + count(body.words(), "word") + ", "
                + (minutes > 0 ? minutes + " min " : "") + seconds + " s to read";
    }

    static String places(List<Place> places) {
        return places.stream()
                .map(place -> Printable.line(place.name())
                        + (place.mentions().isPresent() ? " " + place.mentions().getAsInt() : ""))
                .collect(Collectors.joining(", "));
    }

    /** Everything about a caption but its text. */
    static String details(Caption caption) {
        List<String> parts = new ArrayList<>();
        caption.credit().ifPresent(credit -> parts.add("credit " + credit(credit)));
        caption.date().ifPresent(date -> parts.add(date.iso()));
        caption.language().ifPresent(parts::add);
        if (!caption.people().isEmpty()) {
            parts.add(caption.people().stream().map(Phrases::person).collect(Collectors.joining(", ")));
        }
        if (caption.archive()) {
            parts.add("archive");
        }
        if (caption.symbolic()) {
            parts.add("symbolic picture");
        }
        parts.addAll(caption.rights());
        if (caption.offTopic()) {
            parts.add("off topic");
        }
        return Printable.line(String.join(BETWEEN, parts));
    }

    private static String credit(Credit credit) {
        List<String> names = new ArrayList<>();
        credit.photographer().ifPresent(names::add);
        names.addAll(credit.chain());
        String text = names.isEmpty() ? credit.raw() : String.join(" / ", names);
        return text + (credit.pool() ? ", pool" : "") + (credit.handout() ? ", handout" : "");
    }

    private static String person(Depicted person) {
        return person.name()
                + person.position()
                        .map(position -> " (" + position.label() + ")")
                        .orElse("");
    }

    /** Label and title as they stand on the page. */
    static String reference(CrossReference reference) {
        return Printable.line(reference.label().map(label -> label + ": ").orElse("") + reference.title());
    }

    /** Where a reference stands and what it leads to. */
    static String details(CrossReference reference) {
        List<String> parts = new ArrayList<>();
        parts.add("after paragraph " + reference.afterParagraph());
        if (reference.kind() != CrossReference.Kind.ARTICLE) {
            parts.add(reference.kind().label());
        }
        reference.target().ifPresent(target -> parts.add("leads to " + target.headline()));
        return Printable.line(String.join(BETWEEN, parts));
    }

    /** How many blocks of each kind of residue, empty if there is none. */
    static String residue(List<Block> blocks) {
        Map<ResidueKind, Integer> counts = new EnumMap<>(ResidueKind.class);
        blocks.forEach(block -> block.kind().ifPresent(kind -> counts.merge(kind, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().label())
                .collect(Collectors.joining(", "));
    }

    /** {@code 1 word}, {@code 2 words}. */
    public static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
