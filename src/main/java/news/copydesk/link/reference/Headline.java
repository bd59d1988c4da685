package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * What a site remembers of an article.
 *
 * @param references how many of its references are remembered
 * @param found how many references the desk found, remembered or not
 */
record Headline(
        String articleId,
        Optional<String> headline,
        Optional<String> kicker,
        List<String> names,
        int references,
        int found) {

    private static final int FORMAT = 2;
    private static final int LONGEST_KICKER = 60;

    static Headline none(String articleId) {
        return new Headline(articleId, Optional.empty(), Optional.empty(), List.of(), 0, 0);
    }

    boolean isEmpty() {
        return headline.isEmpty() && references == 0 && found == 0;
    }

    /** The views of the headline and, where there is a kicker, of both in one line, as lists of articles print them. */
    List<List<View>> views(Views views, TitleWords words) {
        List<List<View>> all = new ArrayList<>();
        headline.ifPresent(text -> {
            SiteNames site = new SiteNames(names, words);
            all.add(views.of(Title.of(text), site));
            kicker.filter(over -> over.length() <= LONGEST_KICKER)
                    .ifPresent(over -> all.add(views.of(Title.of(over + ": " + text), site)));
        });
        all.removeIf(List::isEmpty);
        return all;
    }

    Set<Long> keys(Views views, TitleWords words) {
        Set<Long> keys = new LinkedHashSet<>();
        List<List<View>> all = views(views, words);
        for (int i = 0; i < all.size(); i++) {
            if (i == 0) {
                keys.addAll(Keys.ofHeadline(all.get(i), words));
            } else {
                keys.add(Keys.exact(all.get(i).get(0)));
            }
        }
        return keys;
    }

    byte[] toBytes() {
        return new ByteWriter()
                .oneByte(FORMAT)
                .shortText(headline)
                .shortText(kicker)
                .shortTexts(names)
                .count(references)
                .count(found)
                .toBytes();
    }

    static Headline read(String articleId, byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "headline");
        return new Headline(
                articleId,
                bytes.optionalShortText(),
                bytes.optionalShortText(),
                bytes.shortTexts(),
                bytes.count(),
                bytes.count());
    }
}
