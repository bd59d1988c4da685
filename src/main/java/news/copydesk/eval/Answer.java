package news.copydesk.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Byline;
import news.copydesk.article.Credit;
import news.copydesk.article.Language;
import news.copydesk.article.Role;

/**
 * What the desk made of a page, as far as it is measured; all empty if it made nothing.
 *
 * @param byline names of people and organisations
 */
record Answer(
        String headline,
        String dek,
        String language,
        List<String> byline,
        List<Caption> captions,
        List<Reference> references,
        List<String> paragraphs,
        List<String> intertitles) {

    record Caption(String text, String credit) {}

    record Reference(String label, String title) {}

    static Answer none() {
        return new Answer("", "", Language.UNDETERMINED, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Answer of(Optional<Article> article) {
        return article.map(Answer::of).orElseGet(Answer::none);
    }

    static Answer of(Article article) {
        return new Answer(
                article.headline().orElse(""),
                article.dek().orElse(""),
                article.language().tag(),
                article.byline().map(Answer::names).orElse(List.of()),
                article.captions().stream()
                        .map(caption -> new Caption(
                                caption.text(),
                                caption.credit().map(Credit::raw).orElse("")))
                        .toList(),
                article.crossReferences().stream()
                        .map(reference -> new Reference(reference.label().orElse(""), reference.title()))
                        .toList(),
                texts(article, Role.PARAGRAPH),
                texts(article, Role.INTERTITLE));
    }

    private static List<String> names(Byline byline) {
        List<String> names = new ArrayList<>(byline.people());
        names.addAll(byline.organisations());
        return names;
    }

    private static List<String> texts(Article article, Role role) {
        return article.blocks().stream()
                .filter(block -> block.role() == role)
                .map(Block::text)
                .toList();
    }
}
