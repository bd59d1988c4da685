package news.copydesk.enrich.byline;

import java.util.Optional;
import news.copydesk.rules.Agencies;
import news.copydesk.rules.Agency;

/** The agencies that a byline names, also by what they sent and with an article before them. */
final class BylineAgencies {

    private final Agencies agencies;
    private final BylinePapers papers;

    BylineAgencies(Agencies agencies, BylinePapers papers) {
        this.agencies = agencies;
        this.papers = papers;
    }

    /** {@code dpa}, {@code l'AFP}, {@code BR24 Sport}, {@code Material der dpa}. */
    Optional<Agency> find(String name) {
        int space = name.indexOf(' ');
        return known(name)
                .or(() -> known(papers.withoutArticle(name)))
                .or(() -> space > 0 && papers.isStation(name.substring(0, space))
                        ? known(name.substring(0, space))
                        : Optional.empty())
                .or(() ->
                        papers.isMaterial(name) ? known(name.substring(name.lastIndexOf(' ') + 1)) : Optional.empty());
    }

    /** An agency that is called exactly so. */
    Optional<Agency> known(String name) {
        return agencies.find(name);
    }

    /** What an organisation is to be called: an agency by its canonical name, any other as printed. */
    String nameOf(String organisation) {
        return find(organisation).map(Agency::name).orElse(organisation);
    }
}
