package news.copydesk.link.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.copydesk.article.CrossReference;
import news.copydesk.link.Counts;
import news.copydesk.link.MemoryTable;
import org.junit.jupiter.api.Test;

/**
 * Over generated headlines of many sites, languages and scripts: how many references find their target, and how many a wrong one. {@code
 * -Dcopydesk.headlines=100000} for the full size.
 */
class ReferenceRecallTest {

    private static final int HEADLINES = Integer.getInteger("copydesk.headlines", 10_000);
    private static final int SITES = Math.min(200, HEADLINES / 50);
    private static final double LEAST_RECALL = 0.98;
    private static final double MOST_WRONG = 0.001;

    @Test
    void mostReferencesFindTheirTargetAndHardlyOneAWrongOne() {
        HeadlineWorld world = new HeadlineWorld(4);
        Linker linker = new Linker(new MemoryTable(), Counts.none());
        Map<String, String> expected = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        Map<String, CrossReference> published = new HashMap<>();
        for (int s = 0; s < SITES; s++) {
            String site = "site" + s;
            String name = "The Daily " + Character.toString('A' + s % 26) + "lbion " + s;
            List<SiteArticle> articles = new ArrayList<>();
            List<HeadlineWorld.Story> stories = world.site(HEADLINES / SITES);
            for (int i = 0; i < stories.size(); i++) {
                HeadlineWorld.Story story = stories.get(i);
                String id = site + "/" + i;
                String ref = id + "-reader#x1";
                // One of eight articles is not there, but one that differs by a number or name is.
                boolean absent = i % 8 == 0;
                String headline = absent ? story.siblings().get(i / 8 % 2) : story.headline();
                String title = world.perturbed(story, story.headline(), name);
                // Cut before what differs it names either: nobody could tell.
                while (absent && title.endsWith("...") | title.endsWith("…")) {
                    title = world.perturbed(story, story.headline(), name);
                }
                articles.add(article(site, name, id, Optional.of(headline), List.of()));
                articles.add(article(
                        site, name, id + "-reader", Optional.empty(), List.of(HeadlineWorld.reference(ref, title))));
                titles.put(ref, story.headline() + " <- " + title);
                if (!absent) {
                    expected.put(ref, id);
                }
            }
            Collections.shuffle(articles, world.random);
            for (SiteArticle article : articles) {
                linker.accept(article)
                        .forEach(update ->
                                published.put(update.id(), update.reference().orElseThrow()));
            }
        }
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        published.forEach((id, reference) -> {
            Optional<String> found = reference.target().map(CrossReference.Target::articleId);
            Optional<String> right = Optional.ofNullable(expected.get(id));
            if (found.isPresent() && !found.equals(right)) {
                wrong.add(titles.get(id) + " -> " + reference.target().get());
            } else if (!found.equals(right)) {
                missed.add(titles.get(id));
            }
        });
        double recall = 1 - (double) missed.size() / expected.size();
        System.out.printf(
                java.util.Locale.ROOT,
                "References: %d headlines on %d sites, recall %.2f %%, wrong %d of %d%n",
                HEADLINES,
                SITES,
                100 * recall,
                wrong.size(),
                published.size());
        wrong.stream().limit(Integer.getInteger("copydesk.show", 0)).forEach(System.out::println);
        missed.stream().limit(Integer.getInteger("copydesk.show", 0)).forEach(System.out::println);
        assertThat((double) wrong.size() / published.size())
                .as("%s", wrong.subList(0, Math.min(10, wrong.size())))
                .isLessThanOrEqualTo(MOST_WRONG);
        assertThat(recall).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @Test
    void headlinesThatDifferByOneNumberOrNameNeverMatch() {
        HeadlineWorld world = new HeadlineWorld(5);
        Likeness likeness = new Likeness(TitleWords.SHIPPED);
        Views views = new Views(TitleWords.SHIPPED);
        SiteNames site = new SiteNames(List.of("The Daily Albion"), TitleWords.SHIPPED);
        for (int s = 0; s < SITES; s++) {
            for (HeadlineWorld.Story story : world.site(HEADLINES / SITES)) {
                for (String sibling : story.siblings()) {
                    List<View> one = views.of(Title.of(story.headline()), site);
                    List<View> other = views.of(Title.of(sibling), site);
                    double similarity =
                            likeness.exact(one, other) + likeness.cut(one, other) + likeness.edited(one, other);
                    assertThat(similarity)
                            .as("%s / %s", story.headline(), sibling)
                            .isZero();
                }
            }
        }
    }

    private static SiteArticle article(
            String site, String name, String id, Optional<String> headline, List<CrossReference> references) {
        return new SiteArticle(site, id, headline, Optional.empty(), List.of(name, site), references, 0);
    }
}
