package news.copydesk.enrich.caption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.copydesk.article.Block;
import news.copydesk.article.Caption;
import news.copydesk.article.Credit;
import news.copydesk.article.Lines;
import news.copydesk.article.PartialDate;
import news.copydesk.article.Place;
import news.copydesk.article.Role;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.enrich.credit.CreditParser;
import news.copydesk.enrich.place.Countries;
import news.copydesk.language.Detection;
import news.copydesk.language.LanguageIdentifier;
import news.copydesk.rules.Category;
import news.copydesk.rules.CreditSlot;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.DateSpan;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.Rulebook;

/** Reads the captions of a page: each with its credit split off, or joined from a line of its own beside it. */
public final class Captions {

    private final CaptionSlots finder;
    private final CreditParser credits;
    private final CaptionOpenings openings;
    private final People people;
    private final DateFinder dates;
    private final LanguageIdentifier languages;
    private final Countries countries;

    public Captions(Rulebook rules, DateFinder dates, LanguageIdentifier languages, Countries countries) {
        this.credits = new CreditParser(rules);
        this.finder = new CaptionSlots(rules, credits);
        this.openings = new CaptionOpenings(rules.packs());
        this.people = new People(rules);
        this.dates = dates;
        this.languages = languages;
        this.countries = countries;
    }

    /** The captions in the order printed; ids are made of the article's. */
    public List<Caption> read(Copy copy, String articleId, List<Place> articlePlaces) {
        List<Integer> indices = copy.indices(Role.CAPTION);
        if (indices.isEmpty()) {
            return List.of();
        }
        OffTopic offTopic = new OffTopic(copy, articlePlaces);
        Map<Integer, CreditSlot> slots = new HashMap<>();
        for (int index : indices) {
            finder.find(copy.lines().get(index)).ifPresent(slot -> slots.put(index, slot));
        }
        CreditLines creditLines = CreditLines.pair(copy, slots::containsKey);
        List<Caption> captions = new ArrayList<>();
        for (int index : indices) {
            String id = articleId + "#c" + (captions.size() + 1);
            Optional<CreditSlot> slot = Optional.ofNullable(slots.get(index));
            captions.add(read(copy, index, slot, creditLines.of(index), id, offTopic));
        }
        return captions;
    }

    private Caption read(
            Copy copy,
            int index,
            Optional<CreditSlot> slot,
            Optional<Integer> creditLine,
            String id,
            OffTopic offTopic) {
        MarkedLine line = copy.lines().get(index);
        Block block = copy.blocks().get(index);
        String text = openings.without(
                slot.map(found -> CaptionSlots.without(line.text(), found)).orElse(line.text()));
        Optional<Credit> credit = slot.map(found -> line.text().substring(found.start(), found.end()))
                .or(() -> creditLine.map(at -> copy.lines().get(at).text()))
                .map(credits::parse);
        Detection language = languages.identify(text, copy.language());
        int from = slot.filter(found -> found.start() == 0).map(CreditSlot::end).orElse(0);
        int to = slot.filter(found -> found.start() > 0)
                .map(CreditSlot::start)
                .orElse(line.text().length());
        List<Place> places = countries.ofLine(line, from, to, language.tag());
        Lines lines = creditLine
                .filter(at -> slot.isEmpty())
                .map(at -> block.lines().and(copy.blocks().get(at).lines()))
                .orElse(block.lines());
        List<String> evidence = new ArrayList<>(block.evidence());
        slot.ifPresent(found -> evidence.add(0, "credit:" + found.form().name().toLowerCase(Locale.ROOT)));
        return new Caption(
                id,
                text,
                language.isDetermined() ? Optional.of(language.tag()) : Optional.empty(),
                credit,
                CaptionFlags.has(line, Category.ARCHIVE)
                        || creditLine.isPresent()
                                && CaptionFlags.has(copy.lines().get(creditLine.get()), Category.ARCHIVE),
                CaptionFlags.has(line, Category.SYMBOLIC),
                CaptionFlags.rights(line),
                date(text, language.tag())
                        .or(() -> slot.isEmpty() ? Optional.empty() : date(line.text(), language.tag())),
                places,
                people.in(
                        line,
                        Math.min(line.text().length(), text.length()),
                        new HashSet<>(List.of(language.tag(), copy.language().tag()))),
                offTopic.isOffTopic(text, places),
                lines,
                block.confidence(),
                evidence);
    }

    private Optional<PartialDate> date(String text, String language) {
        List<DateSpan> found = dates.find(text, language);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).date());
    }
}
