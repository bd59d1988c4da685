package news.copydesk.enrich.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Block;
import news.copydesk.article.CrossReference;
import news.copydesk.article.CrossReference.Kind;
import news.copydesk.article.Role;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.rules.Anchor;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.Vocabulary;

/**
 * Reads the cross-references of a page: label, title and the paragraph they follow. A label on a line of its own announces every
 * reference after it until something else stands between.
 */
public final class CrossReferences {

    private record Label(String text, Kind kind) {}

    private final ReferenceTitles titles;

    public CrossReferences(Vocabulary vocabulary) {
        this.titles = new ReferenceTitles(vocabulary);
    }

    /** The references in the order printed; ids are made of the article's. */
    public List<CrossReference> read(Copy copy, String articleId) {
        List<CrossReference> references = new ArrayList<>();
        Optional<Label> announced = Optional.empty();
        int paragraphs = 0;
        for (int i = 0; i < copy.size(); i++) {
            if (copy.is(i, Role.PARAGRAPH)) {
                paragraphs++;
            }
            boolean reference = copy.is(i, Role.CROSS_REFERENCE);
            Optional<Hit> cue = cue(copy, i);
            String text = copy.blocks().get(i).text();
            String title = reference ? titles.read(copy, i, cue, text) : "";
            if (reference && !title.isEmpty()) {
                Optional<Label> label = cue.isPresent() ? cue.map(hit -> label(hit, text)) : announced;
                references.add(
                        reference(copy, i, articleId + "#x" + (references.size() + 1), label, title, paragraphs));
            } else if (cue.isPresent() && isAlone(cue.get(), text)) {
                announced = Optional.of(label(cue.get(), text));
                continue;
            } else if (!copy.is(i, Role.RESIDUE)) {
                announced = Optional.empty();
            }
        }
        return references;
    }

    private CrossReference reference(
            Copy copy, int index, String id, Optional<Label> label, String title, int paragraphs) {
        Block block = copy.blocks().get(index);
        Kind kind = label.map(Label::kind).filter(k -> k != Kind.ARTICLE).orElseGet(() -> kindOf(copy, index));
        return new CrossReference(
                id,
                label.map(Label::text),
                title,
                kind,
                paragraphs,
                block.lines(),
                block.confidence(),
                block.evidence(),
                Optional.empty());
    }

    private static Kind kindOf(Copy copy, int index) {
        return copy.hits(index, Category.CROSS_REFERENCE).stream()
                .map(hit -> kind(hit.term().kind()))
                .filter(kind -> kind != Kind.ARTICLE)
                .findFirst()
                .orElse(Kind.ARTICLE);
    }

    private static Optional<Hit> cue(Copy copy, int index) {
        MarkedLine line = copy.lines().get(index);
        if (!line.hasAny(Category.CROSS_REFERENCE, Category.RECOMMENDATION)) {
            return Optional.empty();
        }
        Hit longest = null;
        for (Hit hit : line.hits()) {
            Category category = hit.term().category();
            boolean cue = category == Category.CROSS_REFERENCE || category == Category.RECOMMENDATION;
            if (cue && hit.term().anchor() != Anchor.ANYWHERE && copy.applies(hit)) {
                longest = longest == null || isBetter(hit, longest) ? hit : longest;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The longer one; of equals a cross-reference before a recommendation. */
    private static boolean isBetter(Hit hit, Hit than) {
        int longer = Integer.compare(hit.end() - hit.start(), than.end() - than.start());
        return longer > 0
                || longer == 0
                        && hit.term().category() == Category.CROSS_REFERENCE
                        && than.term().category() == Category.RECOMMENDATION;
    }

    /** As printed, but for the colon or bar that sets it off. */
    private static Label label(Hit hit, String text) {
        int end = hit.end();
        while (end > hit.start() + 1 && isSetOff(text.charAt(end - 1))) {
            end--;
        }
        return new Label(
                text.substring(hit.start(), end).strip(), kind(hit.term().kind()));
    }

    private static boolean isSetOff(char c) {
        return c == ':' || c == '：' || "|>»›.-–".indexOf(c) >= 0 || c == ' ' || c == '\u00A0';
    }

    private static Kind kind(String kind) {
        for (Kind value : Kind.values()) {
            if (value.label().equals(kind)) {
                return value;
            }
        }
        return Kind.ARTICLE;
    }

    private static boolean isAlone(Hit hit, String text) {
        return text.substring(hit.end()).chars().noneMatch(Character::isLetterOrDigit);
    }
}
