package news.copydesk.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Caption;
import news.copydesk.article.CaptionEvent;
import news.copydesk.article.ClusterEvent;
import news.copydesk.article.CrossReference;
import news.copydesk.article.PartialDate;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.article.Role;
import news.copydesk.article.Source;

/** An article on a card, for a person: what it is at a glance, then its parts. */
public final class Card {

    private final Sheet sheet;

    /** Cards go on that sheet. */
    public Card(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The article's particulars. */
    public Card article(Article article) {
        sheet.title(Printable.line(article.headline().orElse("(no headline)")));
        sheet.faint(Printable.line(summary(article)));
        sheet.row(
                "Kicker",
                text(article.kicker()
                        .map(kicker -> kicker.text() + " (" + kicker.kind().label() + ")")));
        sheet.row("Dek", text(article.dek()));
        sheet.row("Byline", article.byline().map(Phrases::byline).orElse(""));
        sheet.row("Dateline", text(article.dateline().map(dateline -> dateline.raw())));
        sheet.row("Published", text(article.published().map(PartialDate::iso)));
        sheet.row("Updated", text(article.updated().map(PartialDate::iso)));
        sheet.row("Body", Phrases.body(article.statistics()));
        sheet.row("Countries", Phrases.places(article.places()));
        captions(article.captions());
        references(article.crossReferences());
        sheet.row("Residue", Phrases.residue(article.blocks()));
        return this;
    }

    /** The article's own text: paragraphs and intertitles. */
    public Card body(Article article) {
        for (Block block : article.blocks()) {
            if (block.role() == Role.PARAGRAPH || block.role() == Role.INTERTITLE) {
                sheet.blank();
                String text = Printable.line(block.text());
                if (block.role() == Role.INTERTITLE) {
                    sheet.title(text);
                } else {
                    sheet.paragraph(text);
                }
            }
        }
        return this;
    }

    /** A caption on its own. */
    public Card caption(CaptionEvent event) {
        captions(List.of(event.caption()));
        sheet.row("Article", Printable.line(event.articleId()));
        return this;
    }

    /** A reference on its own. */
    public Card reference(ReferenceEvent event) {
        references(List.of(event.reference()));
        sheet.row("Article", Printable.line(event.articleId()));
        return this;
    }

    /** Which copies an article belongs to. */
    public Card cluster(ClusterEvent event) {
        sheet.row(
                "Cluster",
                Printable.line(event.clusterId() + " · " + event.role().label()));
        sheet.row(
                "Like",
                text(event.of()
                        .map(other ->
                                other + " " + Phrases.percent(event.similarity().orElse(0)))));
        sheet.row("Wire", text(event.wire()));
        sheet.row("Article", Printable.line(event.articleId()));
        return this;
    }

    private void captions(List<Caption> captions) {
        for (int i = 0; i < captions.size(); i++) {
            Caption caption = captions.get(i);
            sheet.row(label("Caption", i, captions.size()), Printable.line(caption.text()));
            sheet.more(Phrases.details(caption));
        }
    }

    private void references(List<CrossReference> references) {
        for (int i = 0; i < references.size(); i++) {
            CrossReference reference = references.get(i);
            sheet.row(label("Reference", i, references.size()), Phrases.reference(reference));
            sheet.more(Phrases.details(reference));
        }
    }

    private static String label(String what, int index, int count) {
        return count == 1 ? what : what + " " + (index + 1);
    }

    private static String summary(Article article) {
        List<String> parts = new ArrayList<>();
        parts.add(Phrases.language(article));
        article.source().map(Source::name).ifPresent(parts::add);
        parts.add(article.status().label() + (article.version() > 1 ? ", version " + article.version() : ""));
        if (!article.changes().isEmpty()) {
            parts.add("changed: "
                    + article.changes().stream().map(Article.Part::label).collect(Collectors.joining(", ")));
        }
        parts.add(article.url().orElse("id " + article.id()));
        article.provenance().input().ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private static String text(Optional<String> text) {
        return Printable.line(text.orElse(""));
    }
}
