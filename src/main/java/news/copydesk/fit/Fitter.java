package news.copydesk.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.Content;
import news.copydesk.article.Hints;
import news.copydesk.desk.Desk;
import news.copydesk.desk.Prepared;
import news.copydesk.language.FunctionWords;
import news.copydesk.layout.ChainWeights;
import news.copydesk.layout.Fit;
import news.copydesk.layout.GoldPage;
import news.copydesk.layout.Segmenter;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.Rulebook;
import news.copydesk.text.Decoder;

/** Prepares labelled texts as the desk does and fits the segmenter's weights to them. */
public final class Fitter {

    private final Desk desk;
    private final Fit fit;
    private final Decoder decoder = new Decoder();
    private final Rulebook rules;

    public Fitter(Rulebook rules) {
        this.rules = rules;
        this.fit = new Fit(rules, new FunctionWords(rules.packs()));
        this.desk = Desk.open(rules, fit.segmenter(fit.noWeights()));
    }

    /** The pages of those texts that can be decoded; those that count in full also as other scrapers would deliver them: without blank lines, without furniture, and only the beginning. */
    public List<GoldPage> pages(List<LabelledText> texts) {
        List<GoldPage> pages = new ArrayList<>();
        for (LabelledText text : texts) {
            decoder.decode(new Content.Bytes(text.bytes(), Optional.empty()))
                    .map(decoded -> page(text, desk.prepare(decoded, Hints.none())))
                    .ifPresent(page -> {
                        pages.add(page);
                        if (text.weight() >= 1) {
                            pages.add(page.withoutBlankLines());
                            pages.add(page.withoutFurniture());
                            pages.add(page.opening());
                        }
                    });
        }
        return pages;
    }

    private static GoldPage page(LabelledText text, Prepared page) {
        List<Set<String>> labels = new ArrayList<>();
        for (MarkedLine line : page.lines()) {
            labels.add(text.labels().getOrDefault(line.line().number(), Set.of()));
        }
        return new GoldPage(page.lines(), page.language().tag(), labels, text.weight());
    }

    /** The weights that explain the labels best; see {@link Fit#fit}. */
    public ChainWeights fit(List<GoldPage> pages, Fitting settings) {
        return fit.fit(pages, settings.epochs(), settings.rate(), settings.dropout());
    }

    /** A desk that segments with those weights. */
    public Desk desk(ChainWeights weights) {
        Segmenter segmenter = fit.segmenter(weights);
        return Desk.open(rules, segmenter);
    }
}
