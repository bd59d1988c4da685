package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import news.copydesk.article.CrossReference.Target;
import news.copydesk.link.Counts;
import news.copydesk.link.Counts.Counted;

/**
 * Finds the article that a reference points to: one with an equal headline, else one whose headline goes on where the reference was cut,
 * else one whose headline was edited a little. Of several the best, if no other headline comes near; never a guess, and never the
 * article that the reference stands in. The answer depends on what the site remembers now, not on how it came to that.
 */
final class Resolver {

    /** By so much the best must surpass another headline, if both lost something before or after. */
    static final double MARGIN_EXACT = 0.005;
    /** Of two headlines with the beginning that a reference shows, neither is better. */
    static final double MARGIN_CUT = 1;
    /** By so much it must surpass another if they were edited. */
    static final double MARGIN = 0.03;
    /** So many articles may have the headline; of more than one it names the one with the smallest id. */
    static final int MOST_HOLDERS = 8;

    /**
     * What was found.
     *
     * @param byEqual headlines that equal the title decided: of no others would it have come out differently
     */
    record Answer(Optional<Target> target, boolean byEqual) {}

    private record Candidate(String id, String headline, String letters, int weight, double similarity) {}

    private final Views views;
    private final TitleWords words;
    private final Likeness likeness;
    private final Counts counts;

    Resolver(Views views, TitleWords words, Counts counts) {
        this.views = views;
        this.words = words;
        this.likeness = new Likeness(words);
        this.counts = counts;
    }

    /**
     * @param title the pointer's {@link Pointer#views}
     * @param postings the headlines that have a key
     */
    Answer resolve(Pointer pointer, List<View> title, LongFunction<Posting> postings, SiteMemory memory) {
        if (title.isEmpty()) {
            return new Answer(nothing(Counted.REFERENCE_WAITING), true);
        }
        Set<Long> exact = Keys.exact(pointer.presumed() ? title.subList(0, 1) : title);
        List<Posting> equal = postings(exact, postings);
        if (equal.stream().anyMatch(Posting::isHot)) {
            return new Answer(nothing(Counted.REFERENCE_AMBIGUOUS), true);
        }
        List<Candidate> found = candidates(equal, memory, headline -> likeness.exact(title, headline));
        if (pointer.presumed()) {
            found.removeIf(candidate -> candidate.similarity() < 1);
        }
        if (!found.isEmpty() || pointer.presumed()) {
            return new Answer(decide(found, pointer, MARGIN_EXACT, Counted.REFERENCE_EXACT), true);
        }
        return new Answer(similar(pointer, title, postings, memory), false);
    }

    private Optional<Target> similar(
            Pointer pointer, List<View> title, LongFunction<Posting> postings, SiteMemory memory) {
        List<Candidate> found = candidates(
                postings(Keys.startsOfReference(title), postings), memory, headline -> likeness.cut(title, headline));
        if (!found.isEmpty()) {
            return decide(found, pointer, MARGIN_CUT, Counted.REFERENCE_SIMILAR);
        }
        found = candidates(
                postings(Keys.edited(Views.core(title), words), postings),
                memory,
                headline -> likeness.edited(title, headline));
        return decide(found, pointer, MARGIN, Counted.REFERENCE_SIMILAR);
    }

    private interface Measure {
        double of(List<View> headline);
    }

    private static List<Posting> postings(Collection<Long> keys, LongFunction<Posting> postings) {
        return keys.stream().map(postings::apply).toList();
    }

    private List<Candidate> candidates(List<Posting> postings, SiteMemory memory, Measure measure) {
        Map<String, Candidate> found = new HashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Posting posting : postings) {
            if (posting.isHot()) {
                counts.count(Counted.HEADLINE_KEY_HOT);
                continue;
            }
            for (Holder holder : posting.holders()) {
                if (seen.add(holder.articleId())) {
                    headline(holder, memory)
                            .ifPresent(headline -> measure(holder.articleId(), headline, measure, found));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static Optional<Headline> headline(Holder holder, SiteMemory memory) {
        return holder.headline().or(() -> memory.article(holder.articleId()).flatMap(Remembered::headline));
    }

    private void measure(String articleId, Headline headline, Measure measure, Map<String, Candidate> found) {
        List<List<View>> all = headline.views(views, words);
        for (int i = 0; i < all.size(); i++) {
            double kicker = i == 0 ? 0 : View.CERTAIN_COST;
            double similarity = measure.of(all.get(i)) - kicker;
            Candidate known = found.get(articleId);
            if (similarity > 0 && (known == null || similarity > known.similarity())) {
                View whole = all.get(0).get(0);
                found.put(
                        articleId,
                        new Candidate(articleId, headline.text(), whole.letters(), whole.weight(), similarity));
            }
        }
    }

    private Optional<Target> decide(List<Candidate> found, Pointer pointer, double margin, Counted success) {
        if (found.isEmpty()) {
            return nothing(Counted.REFERENCE_WAITING);
        }
        double best = found.stream().mapToDouble(Candidate::similarity).max().orElseThrow();
        List<Candidate> near = new ArrayList<>(found);
        near.removeIf(candidate -> candidate.similarity() <= best - margin);
        if (near.stream().anyMatch(candidate -> candidate.id().equals(pointer.articleId()))) {
            return nothing(Counted.REFERENCE_TO_ITSELF);
        }
        Candidate first = near.get(0);
        for (Candidate candidate : near) {
            if (!candidate.letters().equals(first.letters())) {
                return nothing(Counted.REFERENCE_AMBIGUOUS);
            }
            first = candidate.id().compareTo(first.id()) < 0 ? candidate : first;
        }
        if (near.size() > MOST_HOLDERS || near.size() > 1 && first.weight() < LEAST_SHARED_WEIGHT) {
            return nothing(Counted.REFERENCE_AMBIGUOUS);
        }
        counts.count(success);
        return Optional.of(new Target(first.id(), first.headline(), Math.round(1000 * first.similarity()) / 1000.0));
    }

    /** A short headline that several articles share is a rubric, not a story: {@code Letters}. */
    private static final int LEAST_SHARED_WEIGHT = 20;

    private Optional<Target> nothing(Counted why) {
        counts.count(why);
        return Optional.empty();
    }
}
