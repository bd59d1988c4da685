package news.copydesk.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Caption;
import news.copydesk.article.CrossReference;

/**
 * What has been seen: reasons, repairs, charsets, languages, neighbouring roles, evidence for each role, the make of captions, credits,
 * bylines, datelines and dates. A record that shows anything for the first time has gone where none before it went, and is worth going on
 * from; it stands for the coverage that an instrumented fuzzer would count, at a thousandth of the cost.
 */
final class Novelty {

    private final Set<String> seen = new HashSet<>();
    private boolean found;

    boolean isNew(FuzzCheck.Verdict verdict) {
        found = false;
        see("outcome", verdict.label());
        verdict.article().ifPresent(this::look);
        return found;
    }

    int seen() {
        return seen.size();
    }

    private void look(Article article) {
        see("charset", article.provenance().charset());
        article.provenance().repairs().forEach(repair -> see("repair", repair));
        see("language", article.language().tag(), magnitude((int)
                (10 * article.language().confidence())));
        see("blocks", magnitude(article.blocks().size()));
        see(
                "head",
                article.url().isPresent(),
                article.source().isPresent(),
                article.kicker().map(kicker -> kicker.kind()),
                article.headline().isPresent(),
                article.dek().isPresent());
        article.byline()
                .ifPresent(byline -> see(
                        "byline",
                        magnitude(byline.people().size()),
                        magnitude(byline.organisations().size())));
        article.dateline()
                .ifPresent(line -> see(
                        "dateline",
                        line.place().isPresent(),
                        line.region().isPresent(),
                        line.agency().isPresent()));
        see("dates", precision(article.published()), precision(article.updated()), precision(article.fetched()));
        see("places", magnitude(article.places().size()));
        look(article.blocks());
        article.captions().forEach(this::look);
        article.crossReferences().forEach(this::look);
    }

    private void look(List<Block> blocks) {
        Object before = "start";
        for (Block block : blocks) {
            Object role = block.kind().<Object>map(kind -> kind).orElse(block.role());
            see("roles", before, role);
            block.evidence().forEach(evidence -> see("evidence", role, evidence));
            see("joined", role, magnitude(block.lines().last() - block.lines().first()));
            before = role;
        }
    }

    private void look(Caption caption) {
        see(
                "caption",
                caption.archive(),
                caption.symbolic(),
                caption.offTopic(),
                magnitude(caption.rights().size()),
                precision(caption.date()),
                magnitude(caption.people().size()),
                magnitude(caption.places().size()));
        caption.credit()
                .ifPresent(credit -> see(
                        "credit",
                        credit.photographer().isPresent(),
                        credit.agency().isPresent(),
                        credit.pool(),
                        credit.handout(),
                        magnitude(credit.chain().size())));
    }

    private void look(CrossReference reference) {
        see("reference", reference.kind(), reference.label().isPresent(), magnitude(reference.afterParagraph()));
    }

    private static int precision(Optional<?> date) {
        return date.map(value -> value.toString().length()).orElse(0);
    }

    /** 0, 1, 2, then by doublings. */
    private static int magnitude(int count) {
        return 32 - Integer.numberOfLeadingZeros(count);
    }

    private void see(Object... what) {
        found |= seen.add(List.of(what).toString());
    }
}
