package news.copydesk.stream;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Byline;
import news.copydesk.article.Caption;
import news.copydesk.article.Content;
import news.copydesk.article.Credit;
import news.copydesk.article.CrossReference;
import news.copydesk.article.Depicted;
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
import news.copydesk.article.Rejection.Reason;
import news.copydesk.article.ResidueKind;
import news.copydesk.article.Role;
import news.copydesk.article.Source;
import news.copydesk.article.Statistics;
import news.copydesk.desk.Newsroom;

/**
 * A desk of four rules, so that the line can be tested by itself: the first line is the headline, {@code Photo: } starts a caption, {@code
 * Read also: } a cross-reference, {@code Perhaps: } a paragraph that it is not sure of, and every other line is a paragraph. The id is the URL if there is one, else the headline. A text of
 * digits only and bytes that are no text are rejected, {@code !throw} throws and {@code !recurse} overflows the stack.
 */
public final class TinyDesk implements Newsroom {

    private static final String PHOTO = "Photo: ";
    private static final String REFERENCE = "Read also: ";
    private static final String DOUBTFUL = "Perhaps: ";

    @Override
    public Optional<String> agency(String printed) {
        return Optional.of(printed).filter(Set.of("AP", "Reuters")::contains);
    }

    @Override
    public Edited apply(RawArticle raw) {
        String text = decode(raw.content());
        if (text.indexOf('\uFFFD') >= 0) {
            return new Rejection(Reason.UNDECODABLE, "decode", "The bytes are no text");
        }
        if (text.isBlank()) {
            return new Rejection(Reason.EMPTY, "decode", "The text is blank");
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new Rejection(Reason.NO_TEXT, "segment", "Nothing in the text is prose");
        }
        if (text.contains("!throw")) {
            throw new IllegalStateException("told to throw\nby the text");
        }
        if (text.contains("!recurse")) {
            recurse(0);
        }
        return article(raw, text.lines().toList());
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    private static String decode(Content content) {
        if (content instanceof Content.Bytes bytes) {
            return new String(
                    bytes.bytes(), bytes.charset().map(Charset::forName).orElse(StandardCharsets.UTF_8));
        }
        return ((Content.Text) content).text();
    }

    private static Article article(RawArticle raw, List<String> lines) {
        String headline = lines.get(0);
        String id = raw.hints().url().orElse(headline);
        List<Block> blocks = new ArrayList<>();
        List<Caption> captions = new ArrayList<>();
        List<CrossReference> references = new ArrayList<>();
        int paragraphs = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Lines at = Lines.of(i + 1);
            if (i == 0) {
                blocks.add(block(Role.HEADLINE, at, line));
            } else if (line.startsWith(PHOTO)) {
                blocks.add(block(Role.CAPTION, at, line));
                captions.add(caption(id + "#c" + (captions.size() + 1), line.substring(PHOTO.length()), at));
            } else if (line.startsWith(REFERENCE)) {
                blocks.add(block(Role.CROSS_REFERENCE, at, line));
                references.add(reference(
                        id + "#x" + (references.size() + 1), line.substring(REFERENCE.length()), paragraphs, at));
            } else if (line.startsWith(DOUBTFUL)) {
                blocks.add(new Block(
                        Role.PARAGRAPH, Optional.empty(), at, line.substring(DOUBTFUL.length()), 0.4, List.of("tiny")));
                paragraphs++;
            } else if (line.equals("Share")) {
                blocks.add(new Block(
                        Role.RESIDUE, Optional.of(ResidueKind.SHARE), at, line, 0.99, List.of("rules/en.yaml#share")));
            } else if (!line.isBlank()) {
                blocks.add(block(Role.PARAGRAPH, at, line));
                paragraphs++;
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
                new Language("en", 0.9, raw.hints().language()),
                Direction.LEFT_TO_RIGHT,
                Optional.empty(),
                Optional.of(headline),
                Optional.empty(),
                Optional.of(new Byline("By Ana Lima", List.of("Ana Lima"), List.of())),
                Optional.empty(),
                raw.hints().published().map(PartialDate::new),
                Optional.empty(),
                raw.hints().fetched().map(PartialDate::new),
                blocks,
                captions,
                references,
                List.of(new Place("IQ", "Iraq", OptionalInt.of(2))),
                new Statistics(paragraphs, paragraphs, 10 * paragraphs, 3 * paragraphs),
                new Fingerprints("sha256:" + "0".repeat(64), Optional.empty()),
                Optional.empty(),
                new Provenance(
                        raw.origin().topic(),
                        raw.origin().partition(),
                        raw.origin().offset(),
                        raw.origin().input(),
                        "UTF-8",
                        List.of(),
                        "sha256:" + "1".repeat(64),
                        "0.1.0"));
    }

    private static Block block(Role role, Lines at, String text) {
        return new Block(role, Optional.empty(), at, text, 0.9, List.of("tiny"));
    }

    private static Caption caption(String id, String text, Lines at) {
        return new Caption(
                id,
                text,
                Optional.of("en"),
                Optional.of(new Credit(
                        "©Reuters", Optional.empty(), List.of("Reuters"), Optional.of("Reuters"), false, false)),
                true,
                false,
                List.of("no archives"),
                Optional.of(PartialDate.of(2019, 1)),
                List.of(new Place("IQ", "Iraq", OptionalInt.empty())),
                List.of(new Depicted("Ana Lima", Optional.of(Depicted.Position.LEFT))),
                false,
                at,
                0.97,
                List.of("credit:©"));
    }

    private static CrossReference reference(String id, String title, int afterParagraph, Lines at) {
        return new CrossReference(
                id,
                Optional.of("Read also"),
                title,
                CrossReference.Kind.ARTICLE,
                afterParagraph,
                at,
                0.99,
                List.of("rules/en.yaml#crossReference"),
                Optional.empty());
    }
}
