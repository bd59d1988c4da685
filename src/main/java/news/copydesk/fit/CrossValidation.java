package news.copydesk.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import news.copydesk.article.Edited;
import news.copydesk.article.Origin;
import news.copydesk.article.RawArticle;
import news.copydesk.desk.Desk;
import news.copydesk.layout.ChainWeights;
import news.copydesk.layout.GoldPage;

/**
 * Measures a fit on pages it has not seen: the groups are dealt into folds, and each fold is edited with weights fitted to all
 * the others. A publisher is never on both sides.
 */
public final class CrossValidation {

    private final Fitter fitter;
    private final int folds;

    public CrossValidation(Fitter fitter, int folds) {
        this.fitter = fitter;
        this.folds = folds;
    }

    /**
     * Hands over what becomes of each text.
     *
     * @param texts to fit to and to edit
     * @param always to fit to in every fold, but never edited; those from a site that is edited are left out
     */
    public void run(
            List<LabelledText> texts,
            List<LabelledText> always,
            Fitting settings,
            BiConsumer<LabelledText, Edited> sink) {
        List<String> groups = List.copyOf(
                new TreeSet<>(texts.stream().map(LabelledText::group).toList()));
        List<GoldPage> alwaysPages = fitter.pages(always.stream()
                .filter(text -> texts.stream().noneMatch(text::sharesSite))
                .toList());
        for (int fold = 0; fold < folds; fold++) {
            Set<String> held = held(groups, fold);
            List<GoldPage> pages = new ArrayList<>(fitter.pages(
                    texts.stream().filter(text -> !held.contains(text.group())).toList()));
            pages.addAll(alwaysPages);
            ChainWeights weights = fitter.fit(pages, settings);
            Desk desk = fitter.desk(weights);
            texts.stream()
                    .filter(text -> held.contains(text.group()))
                    .forEach(text -> sink.accept(text, edit(desk, text)));
        }
    }

    private Set<String> held(List<String> groups, int fold) {
        Set<String> held = new TreeSet<>();
        for (int i = fold; i < groups.size(); i += folds) {
            held.add(groups.get(i));
        }
        return held;
    }

    private static Edited edit(Desk desk, LabelledText text) {
        return desk.edit(RawArticle.of(text.bytes()).from(Origin.input(text.id() + ".txt")));
    }
}
