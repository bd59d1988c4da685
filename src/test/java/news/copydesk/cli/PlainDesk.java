package news.copydesk.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Caption;
import news.copydesk.article.Content;
import news.copydesk.article.Credit;
import news.copydesk.article.CrossReference;
import news.copydesk.article.Direction;
import news.copydesk.article.Edited;
import news.copydesk.article.Fingerprints;
import news.copydesk.article.Language;
import news.copydesk.article.Lines;
import news.copydesk.article.PartialDate;
import news.copydesk.article.Place;
import news.copydesk.article.Provenance;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Rejection;
import news.copydesk.article.ResidueKind;
import news.copydesk.article.Role;
import news.copydesk.article.Source;
import news.copydesk.article.Statistics;

/**
 * A desk that does as it is told, so that commands can be tested without a newsroom's rules: a line that starts with {@code photo:},
 * {@code see:} or {@code share:} is a caption, a reference or residue, the first of the others the headline. A text that is {@code nothing}
 * is rejected, one that is {@code boom} is a fault.
 */
final class PlainDesk implements Function<RawArticle, Edited> {

    @Override
    public Edited apply(RawArticle raw) {
        String text = raw.content() instanceof Content.Bytes bytes
                ? new String(bytes.bytes(), StandardCharsets.UTF_8)
                : ((Content.Text) raw.content()).text();
        if (text.strip().equals("nothing")) {
            return new Rejection(Rejection.Reason.NO_TEXT, "segment", "Nothing in it is prose: send an article");
        }
        if (text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return new Rejection(Rejection.Reason.EMPTY, "decode", "There is nothing in it but white space");
        }
        if (text.strip().equals("boom")) {
            throw new IllegalStateException("out of ink");
        }
        return article(raw, text.split("\n"));
    }

    private static Article article(RawArticle raw, String[] lines) {
        String id = "a" + Integer.toHexString(String.join("\n", lines).hashCode());
        List<Block> blocks = new ArrayList<>();
        List<Caption> captions = new ArrayList<>();
        List<CrossReference> references = new ArrayList<>();
        Optional<String> headline = Optional.empty();
        int paragraphs = 0;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            Lines where = Lines.of(i + 1);
            if (line.isEmpty()) {
                continue;
            }
            if (line.startsWith("photo:")) {
                captions.add(caption(
                        id + "#c" + (captions.size() + 1), line.substring(6).strip(), where));
                blocks.add(block(Role.CAPTION, where, line));
            } else if (line.startsWith("see:")) {
                references.add(reference(
                        id + "#x" + (references.size() + 1), line.substring(4).strip(), paragraphs, where));
                blocks.add(block(Role.CROSS_REFERENCE, where, line));
            } else if (line.startsWith("share:")) {
                blocks.add(new Block(
                        Role.RESIDUE,
                        Optional.of(ResidueKind.SHARE),
                        where,
                        line,
                        0.99,
                        List.of("rules/en.yaml#share")));
            } else if (headline.isEmpty()) {
                headline = Optional.of(line);
                blocks.add(block(Role.HEADLINE, where, line));
            } else {
                paragraphs++;
                blocks.add(block(Role.PARAGRAPH, where, line));
            }
        }
        return new Article(
                Article.SCHEMA,
                id,
                1,
                Article.Status.NEW,
                List.of(),
                raw.hints().url(),
                raw.hints().source().map(name -> new Source(name, name, Optional.empty())),
                new Language("en", 0.97, raw.hints().language()),
                Direction.LEFT_TO_RIGHT,
                Optional.empty(),
                headline,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                blocks,
                captions,
                references,
                List.of(new Place("IQ", "Iraq", OptionalInt.of(2))),
                new Statistics(paragraphs, paragraphs, 7 * paragraphs, 75),
                new Fingerprints("sha256:0", Optional.empty()),
                Optional.empty(),
                new Provenance(
                        raw.origin().topic(),
                        raw.origin().partition(),
                        raw.origin().offset(),
                        raw.origin().input(),
                        "UTF-8",
                        List.of(),
                        "sha256:0",
                        "0.1.0"));
    }

    private static Block block(Role role, Lines lines, String text) {
        return new Block(role, Optional.empty(), lines, text, 0.9, List.of("as-told"));
    }

    private static Caption caption(String id, String text, Lines lines) {
        return new Caption(
                id,
                text,
                Optional.of("fr"),
                Optional.of(new Credit(
                        "©Reuters", Optional.empty(), List.of("Reuters"), Optional.of("Reuters"), false, false)),
                false,
                false,
                List.of(),
                Optional.of(PartialDate.of(2019, 1)),
                List.of(),
                List.of(),
                true,
                lines,
                0.9,
                List.of("credit:©"));
    }

    private static CrossReference reference(String id, String title, int after, Lines lines) {
        return new CrossReference(
                id,
                Optional.of("Read also"),
                title,
                CrossReference.Kind.ARTICLE,
                after,
                lines,
                0.9,
                List.of("as-told"),
                Optional.empty());
    }
}
