package news.copydesk.enrich;

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

/**
 * Reads the cross-references of a page: label, title and the paragraph they follow. A label on a line of its own announces every
 * reference after it until something else stands between.
 */
final class CrossReferences {

    private record Label(String text, Kind kind) {}

    List<CrossReference> read(Copy copy, String articleId) {
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
            String title = reference ? title(copy, i, cue, text) : "";
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

    private static String title(Copy copy, int index, Optional<Hit> cue, String text) {
        int start = cue.map(Hit::end).orElse(0);
        start = afterSeparators(text, start);
        for (Hit badge : copy.hits(index, Category.RESIDUE)) {
            if (badge.start() <= start && badge.end() > start && badge.end() < text.length()) {
                start = afterSeparators(text, badge.end());
            }
        }
        return unwrapped(text, start);
    }

    /** Without the bracket or plus sign that only closes the line: {@code (Lire aussi : …)}, {@code + Lesen Sie auch: … +}. */
    private static String unwrapped(String text, int start) {
        int end = text.length();
        char first = text.charAt(0);
        char closing = first == '(' ? ')' : first == '[' ? ']' : first == '+' ? '+' : 0;
        while (closing != 0 && end > start && isEdge(text.charAt(end - 1), closing)) {
            end--;
        }
        return text.substring(start, end).strip();
    }

    private static boolean isEdge(char c, char closing) {
        return c == closing || c == ' ';
    }

    /** Over the signs between label and title; a quote's own sign stays: {@code Læs også: »Vi kan ikke mere«}, {@code Les også: – Vi orker}. */
    private static int afterSeparators(String text, int from) {
        int i = from;
        boolean colon = from > 0 && text.charAt(from - 1) == ':';
        while (i < text.length() && isSeparator(text, i)) {
            char c = text.charAt(i);
            boolean quote = c == '»' && text.indexOf('«', i) > 0 || colon && (c == '–' || c == '—');
            if (quote && i + 1 < text.length()) {
                return i;
            }
            colon |= c == ':';
            i++;
        }
        return i;
    }

    private static boolean isSeparator(String text, int at) {
        boolean stop = text.charAt(at) == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
        return stop || isSeparator(text.charAt(at));
    }

    private static boolean isSeparator(char c) {
        return Character.isSpaceChar(c) || ":|»>→►▶•·–—-…．：｜】]）".indexOf(c) >= 0;
    }
}
