package news.copydesk.stream;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import news.copydesk.article.CrossReference;
import news.copydesk.article.Lines;
import news.copydesk.link.reference.SiteArticle;

/** Headlines in any number, and references as the pages of a site print them. The same number gives the same, everywhere. */
public final class ManyHeadlines {

    private static final String PUBLISHER = "Harbour Post";
    private static final int LENGTH = 8;
    private static final String[] WORDS =
            ("mayor council bridge harbour school budget police court doctors farmers ferry storm tax votes rejects opens closes"
                            + " delays warns promises demands praises visits plans about against before during under northern southern"
                            + " former local national second hidden broken quiet crowded")
                    .split(" ");

    private ManyHeadlines() {}

    /** The headline of the article with that number. */
    public static String headline(int number) {
        Random random = new Random(number);
        StringBuilder headline = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            headline.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return headline.append(number).toString();
    }

    /** How a reference prints that headline: as it is, with a label before it, cut short, with the publisher's name behind it. */
    public static String printed(int number) {
        String headline = headline(number);
        return switch (number % 4) {
            case 0 -> headline;
            case 1 -> "VIDEO: " + headline;
            case 2 -> headline.substring(0, headline.lastIndexOf(' ') - 2) + "…";
            default -> headline + " - " + PUBLISHER;
        };
    }

    /** An article with that headline and no reference. */
    public static SiteArticle article(String site, int number) {
        return new SiteArticle(
                site, id(number), Optional.of(headline(number)), Optional.empty(), List.of(PUBLISHER), List.of(), 0);
    }

    /** An article with one reference to the headline of another, and no headline of its own. */
    public static SiteArticle pointing(String site, String id, int number) {
        CrossReference reference = new CrossReference(
                id + "#x1",
                Optional.of("Read also"),
                printed(number),
                CrossReference.Kind.ARTICLE,
                1,
                Lines.of(1),
                1,
                List.of("rules/en.yaml#crossReference"),
                Optional.empty());
        return new SiteArticle(site, id, Optional.empty(), Optional.empty(), List.of(PUBLISHER), List.of(reference), 0);
    }

    /** As long as the ids that the desk makes. */
    public static String id(int number) {
        return String.format(java.util.Locale.ROOT, "%026d", number * 7_919L % 1_000_000_007L);
    }

    /** What link is told of a published version, as it stands on the topic before it. */
    public static byte[] message(SiteArticle article) {
        return SiteMessage.published(article.toBytes());
    }
}
