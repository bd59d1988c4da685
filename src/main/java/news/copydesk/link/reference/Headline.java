package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * What an article is called.
 *
 * @param names of the publisher, which may stand behind it
 */
record Headline(String text, Optional<String> kicker, List<String> names) {

    private static final int LONGEST_KICKER = 60;

    /** Its views and, where there is a kicker, those of both in one line, as lists of articles print them. */
    List<List<View>> views(Views views, TitleWords words) {
        SiteNames site = views.site(names);
        List<List<View>> all = new ArrayList<>();
        all.add(views.of(Title.of(text), site));
        kicker.filter(over -> over.length() <= LONGEST_KICKER)
                .ifPresent(over -> all.add(views.of(Title.of(over + ": " + text), site)));
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

    void write(ByteWriter bytes) {
        bytes.shortText(text).shortText(kicker).shortTexts(names);
    }

    static Headline read(ByteReader bytes) {
        return new Headline(bytes.shortText(), bytes.optionalShortText(), bytes.shortTexts());
    }
}
