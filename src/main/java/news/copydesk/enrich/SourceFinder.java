package news.copydesk.enrich;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.copydesk.article.Hints;
import news.copydesk.article.Role;
import news.copydesk.article.Source;
import news.copydesk.enrich.address.CanonicalUrl;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.rules.Category;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.DateSpan;
import news.copydesk.rules.Lexicon;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.NewsSource;
import news.copydesk.rules.Rulebook;
import news.copydesk.rules.Sources;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.Line;
import news.copydesk.text.Normaliser;

/** Finds out who published a page: by its address, by a line that says so, by the feeder's hint. */
public final class SourceFinder {

    private static final int LAST_LINES = 12;

    private final Sources sources;
    private final Lexicon lexicon;
    private final DateFinder dates;
    private final Normaliser normaliser = new Normaliser();

    public SourceFinder(Rulebook rules) {
        sources = rules.sources();
        lexicon = rules.lexicon();
        dates = new DateFinder(rules.months(), rules.vocabulary());
    }

    /** The publisher, if it is one that a source file describes. */
    public Optional<NewsSource> known(Hints hints, List<MarkedLine> lines) {
        return hints.url()
                .flatMap(CanonicalUrl::of)
                .flatMap(url -> sources.ofHost(CanonicalUrl.hostOf(url)))
                .or(() -> bySourceLine(lines))
                .or(() -> hints.source()
                        .flatMap(hint -> sources.named(hint)
                                .or(() -> CanonicalUrl.of(hint)
                                        .flatMap(url -> sources.ofHost(CanonicalUrl.hostOf(url))))));
    }

    private Optional<NewsSource> bySourceLine(List<MarkedLine> lines) {
        return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
                .filter(line -> line.has(Category.SOURCE_LABEL))
                .map(line -> SourceName.of(line).name())
                .map(sources::named)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What the event says of the source: the known publisher's own name, else the name printed, hinted or in the address. */
    Optional<Source> describe(Optional<NewsSource> known, Hints hints, Copy copy) {
        Optional<SourceName> printed = printed(copy);
        Optional<String> raw = printed.map(SourceName::raw);
        if (known.isPresent()) {
            return known.map(source -> new Source(source.id(), source.name(), raw));
        }
        Optional<String> host = hints.url().flatMap(CanonicalUrl::of).map(CanonicalUrl::hostOf);
        return hints.source()
                .flatMap(this::hinted)
                .map(source -> new Source(source.id(), source.name(), raw))
                .or(() -> host.map(name -> new Source(name, name, raw)))
                .or(() -> printed.map(SourceName::name)
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Source(id(name), name, raw)));
    }

    /** On a line of its own, or behind a date. */
    private Optional<SourceName> printed(Copy copy) {
        return copy.indices(Role.SOURCE).stream()
                .findFirst()
                .map(copy.lines()::get)
                .map(SourceName::of)
                .or(() -> copy.indices(Role.DATE).stream()
                        .map(index -> behindDate(
                                copy.lines().get(index).text(), copy.language().tag()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** {@code 2024-05-16 08:12 来源：青石日报}: each part of what stands behind the date read as a line of its own. */
    Optional<SourceName> behindDate(String text, String language) {
        List<DateSpan> spans = dates.find(text, language);
        int from = spans.isEmpty() ? text.length() : spans.get(spans.size() - 1).end();
        return SourceName.parts(text.substring(from)).stream()
                .map(this::marked)
                .filter(line -> line.has(Category.SOURCE_LABEL))
                .findFirst()
                .map(SourceName::ofPart);
    }

    private MarkedLine marked(String part) {
        Folded folded = Folding.fold(part);
        return new MarkedLine(new Line(1, part, false), folded, lexicon.scan(folded));
    }

    /** What the feeder calls the publisher, on one line. An address, as CloudEvents have it, names its host as a page's address does. */
    private Optional<Source> hinted(String hint) {
        Optional<String> host = CanonicalUrl.of(hint).map(CanonicalUrl::hostOf);
        if (host.isPresent()) {
            return host.map(name -> new Source(name, name, Optional.empty()));
        }
        String name = String.join(" ", hint.strip().split("[\\s\\p{Z}\\p{Cc}]+"));
        boolean invisible = normaliser.normaliseLine(name).isEmpty();
        return invisible ? Optional.empty() : Optional.of(new Source(id(name), name, Optional.empty()));
    }

    /** A name as an id: small letters and digits, everything else one hyphen. */
    private static String id(String name) {
        StringBuilder id = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                id.append(c);
            } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        while (id.length() > 0 && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        return id.length() == 0 ? "unnamed" : id.toString();
    }
}
