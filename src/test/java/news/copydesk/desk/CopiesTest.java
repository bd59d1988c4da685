package news.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.ClusterEvent;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Role;
import news.copydesk.link.Counts;
import news.copydesk.link.cluster.ClusterLine;
import news.copydesk.link.cluster.Signature;
import news.copydesk.rules.RuleException;
import news.copydesk.rules.Rulebook;
import news.copydesk.text.Folding;
import org.junit.jupiter.api.Test;

/** Real articles, and what other papers make of them: copies find their original, and nothing else. */
class CopiesTest {

    private static final Path SAMPLES = Path.of("src/main/resources/news/copydesk/samples");
    private static final Path CORPUS = Path.of("..", "shared", "corpus", "dev", "articles");
    private static final double LEAST_FOUND = 0.95;

    @Test
    void copiesOfTheSamplesFindTheirOriginal() throws IOException, RuleException {
        check(SAMPLES);
    }

    @Test
    void copiesOfTheCorpusFindTheirOriginal() throws IOException, RuleException {
        assumeTrue(Files.isDirectory(CORPUS), "the development corpus is not beside this checkout");
        check(CORPUS);
    }

    private static void check(Path folder) throws IOException, RuleException {
        List<Article> articles = articles(folder);
        List<List<String>> bodies = articles.stream().map(CopiesTest::body).toList();
        ClusterLine line = new ClusterLine(1, Counts.none());
        Map<String, Integer> original = new TreeMap<>();
        int short_ = 0;
        int copies = 0;
        for (int i = 0; i < bodies.size(); i++) {
            Random random = new Random(i);
            List<List<String>> versions = new ArrayList<>(List.of(bodies.get(i)));
            versions.addAll(copiesOf(bodies, i, random));
            if (Signature.ofParagraphs(bodies.get(i)).isEmpty()) {
                short_++;
                continue;
            }
            for (int j = 0; j < versions.size(); j++) {
                String id = String.format(java.util.Locale.ROOT, "%04x%03d-%d", random.nextInt(0x10000), i, j);
                original.put(id, i);
                line.article(id, Signature.ofParagraphs(versions.get(j)), Optional.empty());
                copies += j == 0 ? 0 : 1;
            }
        }
        Map<String, ClusterEvent> events = line.settle();
        // Copies of one article that are in the cluster of the most of them.
        int found = 0;
        for (int i = 0; i < bodies.size(); i++) {
            Map<String, Integer> sizes = new TreeMap<>();
            int article = i;
            original.forEach((id, of) -> {
                if (of == article && events.containsKey(id)) {
                    sizes.merge(events.get(id).clusterId(), 1, Integer::sum);
                }
            });
            found += sizes.values().stream().mapToInt(size -> size).max().orElse(1) - 1;
        }
        List<String> wrong = new ArrayList<>();
        events.forEach((id, event) -> {
            String headline = headline(articles.get(original.get(id)));
            // The corpus has one article twice, as its page looked in two years.
            if (!headline.equals(headline(articles.get(original.get(event.clusterId()))))) {
                wrong.add(original.get(id) + " joined to " + original.get(event.clusterId()) + ": " + event);
            }
        });
        System.out.printf(
                java.util.Locale.ROOT,
                "Copies in %s: %d articles (%d too short), %d of %d copies found (%.1f %%), %d joined wrongly%n",
                folder.getFileName(),
                bodies.size(),
                short_,
                found,
                copies,
                100.0 * found / copies,
                wrong.size());
        assertThat(wrong).isEmpty();
        assertThat((double) found / copies).isGreaterThanOrEqualTo(LEAST_FOUND);
        assertThat(short_).isLessThan(bodies.size() / 5);
    }

    /** With an agency line; with paragraphs dropped; with two added; and all of it with other typography. */
    private static List<List<String>> copiesOf(List<List<String>> bodies, int of, Random random) {
        List<String> body = bodies.get(of);
        List<String> agency = new ArrayList<>(body);
        agency.set(0, "BERLIN (dpa) - " + agency.get(0));
        agency.add("Mit Material der Nachrichtenagentur dpa");
        List<String> dropped = new ArrayList<>(body);
        for (int i = (int) (body.size() * 0.3); i > 0; i--) {
            dropped.remove(random.nextInt(dropped.size()));
        }
        List<String> added = new ArrayList<>(body);
        for (int i = 0; i < 2; i++) {
            List<String> other = bodies.get((of + 1 + random.nextInt(bodies.size() - 1)) % bodies.size());
            added.add(random.nextInt(added.size() + 1), rewritten(other.get(random.nextInt(other.size())), random));
        }
        List<List<String>> copies = new ArrayList<>(List.of(agency, dropped, added));
        List.copyOf(copies)
                .forEach(copy ->
                        copies.add(copy.stream().map(CopiesTest::typewritten).toList()));
        return copies;
    }

    /** A paragraph of that size and language that stands nowhere else. */
    private static String rewritten(String paragraph, Random random) {
        List<String> words = new ArrayList<>(List.of(paragraph.split(" ")));
        if (words.size() < paragraph.length() / 20) {
            words = new ArrayList<>(List.of(paragraph.split("")));
        }
        Collections.shuffle(words, random);
        return String.join(paragraph.contains(" ") ? " " : "", words);
    }

    private static String typewritten(String text) {
        return text.replace('’', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace("„", "\"")
                .replace("« ", "\"")
                .replace(" »", "\"")
                .replace('–', '-')
                .replace("…", "...")
                .replace(' ', '\u00A0');
    }

    private static List<Article> articles(Path folder) throws IOException, RuleException {
        Desk desk = Desk.open(Rulebook.load(Optional.empty()));
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                articles.add(desk.edit(RawArticle.of(Files.readAllBytes(file))).orThrow());
            }
        }
        return articles;
    }

    private static List<String> body(Article article) {
        return article.blocks().stream()
                .filter(block -> block.role() == Role.PARAGRAPH)
                .map(Block::text)
                .toList();
    }

    private static String headline(Article article) {
        return Folding.fold(article.headline().orElse(article.id())).toString().replace(" ", "");
    }
}
