package news.copydesk.link.identify;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.copydesk.article.Article;
import news.copydesk.article.Article.Status;
import news.copydesk.article.PartialDate;
import news.copydesk.link.identify.Decision.Publication;
import news.copydesk.link.identify.Decision.Verdict;

/** Decides what a newly edited article, or a tombstone, is to what is known of that article. Partitioned by article id. */
public final class Identifier {

    private Identifier() {}

    /**
     * What the article is.
     *
     * @param recordTime timestamp of its raw record, which counts where the article does not say when it was fetched
     */
    public static Decision edited(ArticleState state, Article article, long recordTime) {
        return edited(state, article.id(), Look.at(article, recordTime), List.of());
    }

    /**
     * What the article is that was looked at.
     *
     * @param withdrawals event times of tombstones that came before it and withdraw it; those that the article knows are no matter
     */
    public static Decision edited(ArticleState state, String articleId, Look look, List<Long> withdrawals) {
        History told = state.history();
        for (long time : withdrawals) {
            told = told.isNews(Fetch.withdrawal(time)) ? told.with(Fetch.withdrawal(time)) : told;
        }
        return decide(state, told, look.fetch(), Optional.of(look), articleId);
    }

    /** What a tombstone of that time is. */
    public static Decision withdrawn(ArticleState state, String articleId, long recordTime) {
        return decide(state, state.history(), Fetch.withdrawal(recordTime), Optional.empty(), articleId);
    }

    /** Event time of the fetch: a tombstone withdraws what has its time or an earlier one. */
    public static long timeOf(Article article, long recordTime) {
        return Math.min(Fetch.said(article, recordTime), recordTime);
    }

    /** Whether the time of fetch that the article gives lies so far ahead of its record that it is not believed; to be counted. */
    public static boolean isAhead(Article article, long recordTime) {
        return Fetch.isAhead(article, recordTime);
    }

    /**
     * The article with its time of fetch as it counts, to the instant: the record's where the article's own cannot be believed or is no
     * time. So what is published of a fetch does not depend on whether its event was made when it came or later.
     */
    public static Article dated(Article article, long recordTime) {
        return article.fetched().isEmpty() ? article : article.withFetched(date(Fetch.said(article, recordTime)));
    }

    /** The time of the fetch that a version is made of, as {@link #dated} gives it. */
    public static PartialDate dateOf(Version version) {
        return date(version.fetched());
    }

    private static PartialDate date(long time) {
        return new PartialDate(Instant.ofEpochMilli(time).toString());
    }

    /** Whether the article was withdrawn so long ago that a tombstone may take its last event from the compacted topic. */
    public static boolean isOver(ArticleState state, long now, Duration grace) {
        return state.published()
                .filter(version -> version.status() == Status.WITHDRAWN && version.since() + grace.toMillis() <= now)
                .isPresent();
    }

    /** @param before the fetches that are known, with what comes along with this one */
    private static Decision decide(ArticleState state, History before, Fetch fetch, Optional<Look> look, String id) {
        boolean news = before.isNews(fetch);
        History after = news ? before.with(fetch) : before;
        Verdict verdict = verdict(before, after, fetch);
        boolean incoming = news && after.basis().filter(fetch::equals).isPresent();
        Optional<Version> version = after.version();
        boolean same = version.isEmpty() || version.equals(state.published()) && !incoming;
        if (same) {
            return new Decision(verdict, Optional.empty(), with(after, state));
        }
        ArticleState next = state(state, after, version.get(), incoming ? look : Optional.empty());
        Optional<String> siteLeft = state.site().filter(site -> !state.leaving() && next.leaving());
        Publication publication = new Publication(
                version.get(),
                incoming,
                dropped(id + "#c", state.captions(), next.captions()),
                dropped(id + "#x", state.references(), next.references()),
                siteLeft,
                next.leaving());
        return new Decision(verdict, Optional.of(publication), next);
    }

    private static Verdict verdict(History before, History after, Fetch fetch) {
        if (before.isBeyond(fetch)) {
            return Verdict.SUPERSEDED;
        }
        if (before.has(fetch)) {
            return Verdict.UNCHANGED;
        }
        boolean isLast = after.last().filter(fetch::equals).isPresent();
        Optional<Fetch> last = before.last();
        if (last.filter(fetch::hasContentOf).isPresent()) {
            return Verdict.UNCHANGED;
        }
        if (!isLast) {
            return Verdict.SUPERSEDED;
        }
        if (fetch.isWithdrawal()) {
            return Verdict.WITHDRAWN;
        }
        return last.isEmpty() ? Verdict.NEW : last.get().isWithdrawal() ? Verdict.REVIVED : Verdict.REVISED;
    }

    private static ArticleState with(History history, ArticleState state) {
        return new ArticleState(
                history, state.published(), state.captions(), state.references(), state.site(), state.leaving());
    }

    private static ArticleState state(ArticleState before, History history, Version version, Optional<Look> basis) {
        Optional<String> site = basis.isPresent() ? basis.flatMap(Look::site) : before.site();
        boolean leaving =
                before.leaving() || before.site().isPresent() && !before.site().equals(site);
        boolean withdrawn = version.status() == Status.WITHDRAWN;
        int captions = basis.map(Look::captions).orElse(before.captions());
        int references = basis.map(Look::references).orElse(before.references());
        return new ArticleState(
                history, Optional.of(version), withdrawn ? 0 : captions, withdrawn ? 0 : references, site, leaving);
    }

    private static List<String> dropped(String prefix, int before, int after) {
        return IntStream.rangeClosed(after + 1, before)
                .mapToObj(i -> prefix + i)
                .toList();
    }
}
