package news.copydesk.enrich.caption;

import java.util.ArrayList;
import java.util.HashMap;
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
import news.copydesk.rules.CaptionCredits;
import news.copydesk.rules.Category;
import news.copydesk.rules.CreditSlot;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.DateSpan;
import news.copydesk.rules.EastAsianNames;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.Rulebook;

/** Reads the captions of a page: each with its credit split off, or joined from a line of its own beside it. */
public final class Captions {

    private final CaptionCredits finder;
    private final CreditParser credits;
    private final CaptionOpenings openings;
    private final People people;
    private final DateFinder dates;
    private final LanguageIdentifier languages;
    private final Countries countries;

    public Captions(Rulebook rules, DateFinder dates, LanguageIdentifier languages, Countries countries) {
        this.finder = new CaptionCredits(rules.packs());
        this.credits = new CreditParser(rules);
        this.openings = new CaptionOpenings(rules.vocabulary());
        this.people = new People(rules.vocabulary());
        this.dates = dates;
        this.languages = languages;
        this.countries = countries;
    }

    public List<Caption> read(Copy copy, String articleId, List<Place> articlePlaces) {
        List<Integer> indices = copy.indices(Role.CAPTION);
        if (indices.isEmpty()) {
            return List.of();
        }
        OffTopic offTopic = new OffTopic(copy, articlePlaces);
        Map<Integer, CreditSlot> slots = new HashMap<>();
        for (int index : indices) {
            slot(copy.lines().get(index)).ifPresent(slot -> slots.put(index, slot));
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

    private Optional<CreditSlot> slot(MarkedLine line) {
        return finder.find(line)
                .filter(found -> found.start() > 0 || found.end() < line.text().length())
                .map(found -> withPlace(line.text(), found))
                .filter(found -> !isDayAndPlace(line, found));
    }

    /** {@code ＝10日、長野県信濃原村} tells of the picture and not of its maker. */
    private boolean isDayAndPlace(MarkedLine line, CreditSlot slot) {
        String printed = line.text().substring(slot.start(), slot.end());
        if (!printed.startsWith("＝") && !printed.startsWith("=") || has(line, Category.ARCHIVE)) {
            return false;
        }
        Credit credit = credits.parse(printed);
        return credit.photographer().isEmpty() && credit.chain().isEmpty() && !credit.pool() && !credit.handout();
    }

    /** {@code 정선=최은서 기자}, {@code AFP=연합뉴스}: what stands before the equals sign belongs to the credit. */
    private static CreditSlot withPlace(String text, CreditSlot slot) {
        boolean korean = slot.start() > 0
                && text.charAt(slot.start()) == '='
                && text.chars().anyMatch(EastAsianNames::isHangul);
        int start = slot.start();
        while (korean && start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean behindStop = korean
                && start > 1
                && ". ".indexOf(text.charAt(start - 1)) >= 0
                && text.lastIndexOf(". ", start) == start - 2;
        return behindStop ? new CreditSlot(start, slot.end(), slot.form()) : slot;
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
                slot.map(found -> withoutSlot(line.text(), found)).orElse(line.text()));
        Optional<Credit> credit = slot.map(found -> line.text().substring(found.start(), found.end()))
                .or(() -> creditLine.map(at -> copy.lines().get(at).text()))
                .map(credits::parse);
        Detection language = languages.identify(text, copy.language());
        List<Place> places = countries.ofLine(line, language.tag());
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
                has(line, Category.ARCHIVE)
                        || creditLine.isPresent() && has(copy.lines().get(creditLine.get()), Category.ARCHIVE),
                has(line, Category.SYMBOLIC),
                rights(line),
                date(text, language.tag())
                        .or(() -> slot.isEmpty() ? Optional.empty() : date(line.text(), language.tag())),
                places,
                people.in(line, Math.min(line.text().length(), text.length())),
                offTopic.isOffTopic(text, places),
                lines,
                block.confidence(),
                evidence);
    }

    private static String withoutSlot(String text, CreditSlot slot) {
        if (slot.start() == 0) {
            return text.substring(slot.end()).strip();
        }
        int end = slot.start();
        while (end > 0 && " |–—-/、・\u3000\u0640,،;؛".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private Optional<PartialDate> date(String text, String language) {
        List<DateSpan> found = dates.find(text, language);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).date());
    }

    /** A word of that category, unless it is part of another's: {@code Foto: Arquivo pessoal} is handed out, not old. */
    private static boolean has(MarkedLine line, Category category) {
        if (!line.has(category)) {
            return false;
        }
        for (Hit hit : line.hits()) {
            if (hit.term().category() == category && !isWithinHandout(line, hit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithinHandout(MarkedLine line, Hit hit) {
        for (Hit other : line.hits()) {
            boolean handout =
                    other.term().category() == Category.HANDOUT || other.term().category() == Category.SUPPLIED;
            boolean within = other.start() < hit.end() && hit.end() <= other.end() && other.end() > hit.start();
            if (handout && within && (other.end() > hit.end() || other.start() < hit.start())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> rights(MarkedLine line) {
        List<String> rights = new ArrayList<>();
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.RIGHTS) {
                rights.add(line.text().substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT));
            }
        }
        return rights;
    }
}
