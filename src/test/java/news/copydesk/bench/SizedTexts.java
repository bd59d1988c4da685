package news.copydesk.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The same lines in articles of any size, to show what a byte costs in short ones and in long ones: of each language a mebibyte, made of
 * its texts again and again in other worlds, so that no line is repeated.
 */
final class SizedTexts {

    private static final int OF_EACH_LANGUAGE = 1 << 20;

    private SizedTexts() {}

    /** Articles of {@code size} bytes, more by less than a line, but the last of a language, which is what is left. */
    static List<byte[]> of(List<SampleText> samples, int size) {
        Map<String, List<String>> byLanguage = samples.stream()
                .collect(Collectors.groupingBy(
                        SampleText::group, TreeMap::new, Collectors.mapping(SampleText::text, Collectors.toList())));
        List<byte[]> articles = new ArrayList<>();
        byLanguage.values().forEach(texts -> addArticles(texts, size, articles));
        return articles;
    }

    private static void addArticles(List<String> texts, int size, List<byte[]> articles) {
        WordPool pool = WordPool.of(texts);
        StringBuilder article = new StringBuilder();
        int total = 0;
        int bytes = 0;
        for (long world = 0; total < OF_EACH_LANGUAGE; world++) {
            for (String line : texts.get((int) (world % texts.size())).lines().toList()) {
                int start = article.length();
                pool.exchange(line, world, article);
                article.append('\n');
                int more = article.substring(start).getBytes(StandardCharsets.UTF_8).length;
                bytes += more;
                total += more;
                if (bytes >= size || total >= OF_EACH_LANGUAGE) {
                    articles.add(article.toString().getBytes(StandardCharsets.UTF_8));
                    article.setLength(0);
                    bytes = 0;
                }
                if (total >= OF_EACH_LANGUAGE) {
                    break;
                }
            }
        }
    }
}
