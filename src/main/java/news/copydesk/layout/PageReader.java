package news.copydesk.layout;

import java.util.List;
import news.copydesk.language.FunctionWords;
import news.copydesk.rules.Abbreviations;
import news.copydesk.rules.CreditFinder;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.Rulebook;

/** Observes the traits of every line of a page. */
final class PageReader {

    private final FunctionWords functionWords;
    private final TraitReader shape = new ShapeTraits();
    private final TraitReader names;
    private final TraitReader place = new PlaceTraits();
    private final TraitReader lexicon = new LexiconTraits();
    private final TraitReader credits;
    private final TraitReader dates;

    PageReader(Rulebook rules, FunctionWords functionWords) {
        this.functionWords = functionWords;
        this.names = new NameTraits(rules.givenNames(), rules.eastAsianNames(), functionWords);
        this.credits = new CreditTraits(new CreditFinder(rules.vocabulary()), new Abbreviations(rules.vocabulary()));
        this.dates = new DateTraits(new DateFinder(rules.months(), rules.vocabulary()));
    }

    LineTraits[] read(Sheet sheet) {
        List<TraitReader> readers =
                List.of(shape, names, place, lexicon, credits, dates, new LanguageTraits(functionWords, sheet));
        LineTraits[] traits = new LineTraits[sheet.size()];
        for (int i = 0; i < traits.length; i++) {
            traits[i] = new LineTraits();
        }
        // One reader after the other, so that its code stays in the processor's cache for all lines.
        for (TraitReader reader : readers) {
            for (int i = 0; i < traits.length; i++) {
                reader.read(sheet, i, traits[i]);
            }
        }
        EchoTraits echoes = new EchoTraits(sheet, traits);
        for (int i = 0; i < traits.length; i++) {
            echoes.read(sheet, i, traits[i]);
        }
        PageTraits.read(traits);
        ListTraits.read(sheet, traits);
        StoryTraits.read(sheet, traits);
        SeriesTraits.read(sheet, traits);
        RivalTraits.read(sheet, traits);
        NearTraits.read(sheet, echoes.repetitions(), traits);
        NameEchoes.read(sheet, functionWords, traits);
        return traits;
    }
}
