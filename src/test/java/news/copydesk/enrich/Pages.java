package news.copydesk.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Block;
import news.copydesk.article.Lines;
import news.copydesk.article.Role;
import news.copydesk.enrich.byline.Bylines;
import news.copydesk.enrich.caption.Captions;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.enrich.place.Countries;
import news.copydesk.language.Detection;
import news.copydesk.language.FunctionWords;
import news.copydesk.language.LanguageIdentifier;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.Rulebook;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.Line;

/** Pages whose lines have their roles already, so that a test sees what is read from them and nothing else. */
public final class Pages {

    public final Rulebook rules;
    public final DateFinder dates;
    public final Captions captions;
    public final Bylines bylines;

    public Pages() {
        this(Rulebook.load(Optional.empty()));
    }

    public Pages(Rulebook rules) {
        this.rules = rules;
        dates = new DateFinder(rules.months(), rules.vocabulary());
        LanguageIdentifier languages = new LanguageIdentifier(new FunctionWords(rules.packs()));
        captions = new Captions(rules, dates, languages, new Countries());
        bylines = new Bylines(rules, dates);
    }

    /** A page in a language whose lines all have the same role. */
    public Copy page(String language, Role role, String... texts) {
        List<MarkedLine> lines = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            int number = lines.size() + 1;
            Folded folded = Folding.fold(text);
            lines.add(new MarkedLine(
                    new Line(number, text, false), folded, rules.lexicon().scan(folded)));
            blocks.add(new Block(role, Optional.empty(), new Lines(number, number), text, 1, List.of()));
        }
        return new Copy(lines, blocks, new Detection(language, 1));
    }
}
