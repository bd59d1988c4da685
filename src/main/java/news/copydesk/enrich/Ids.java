package news.copydesk.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Role;
import news.copydesk.article.Source;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.text.Folding;

/** Derives an article's id and fingerprint: the same input gives the same, wherever and whenever it is read. */
final class Ids {

    private static final List<Role> OWN_TEXT = List.of(
            Role.HEADLINE,
            Role.DEK,
            Role.BYLINE,
            Role.PARAGRAPH,
            Role.INTERTITLE,
            Role.CAPTION,
            Role.CREDIT,
            Role.CROSS_REFERENCE);

    private Ids() {}

    /** From the canonical URL if there is one, else from source and headline, else from the content. */
    static String articleId(Optional<String> url, Optional<Source> source, Optional<String> headline, String content) {
        if (url.isPresent()) {
            return Digests.id("url", url.get());
        }
        if (source.isPresent() && headline.isPresent()) {
            return Digests.id(
                    "headline", source.get().id(), Folding.fold(headline.get()).toString());
        }
        return Digests.id("content", content);
    }

    /** The digest of everything on the page that is the article's own: not of furniture, dates and tags. */
    static String content(Copy copy) {
        List<String> parts = new ArrayList<>();
        copy.blocks().stream().filter(block -> OWN_TEXT.contains(block.role())).forEach(block -> {
            parts.add(block.role().label());
            parts.add(block.text());
        });
        return "sha256:" + Digests.sha256(parts);
    }
}
