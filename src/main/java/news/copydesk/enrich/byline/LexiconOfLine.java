package news.copydesk.enrich.byline;

import java.util.function.Predicate;
import news.copydesk.enrich.byline.BylineParts.Part;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;

/** What the lexicon found in a byline, asked by the names of its pieces. */
final class LexiconOfLine {

    private final Copy copy;
    private final int index;
    private final String text;

    LexiconOfLine(Copy copy, int index) {
        this.copy = copy;
        this.index = index;
        this.text = copy.lines().get(index).text();
    }

    /** The whole line as printed. */
    String text() {
        return text;
    }

    /** The page's language. */
    String language() {
        return copy.language().tag();
    }

    /** Whether the whole line is one phrase that signs, and more than a word. */
    boolean isOnePrefix() {
        for (Hit hit : copy.hits(index, Category.BYLINE_PREFIX)) {
            if (hit.start() == 0 && hit.end() == text.length() && text.indexOf(' ') > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line is a phrase with a preposition at its end and that city: {@code De notre correspondant à Bruxelles}. */
    boolean isPostedTo(String city, Predicate<String> isPreposition) {
        for (Hit hit : copy.hits(index, Category.BYLINE_PREFIX)) {
            String phrase = text.substring(hit.start(), hit.end());
            int last = phrase.lastIndexOf(' ');
            if (hit.start() == 0
                    && last > 0
                    && isPreposition.test(phrase.substring(last + 1))
                    && text.substring(hit.end()).strip().equals(city)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Exklusiv. Von Ann Lee}: whether the name is what the page calls the story. */
    boolean isRubric(String name) {
        for (Hit hit : copy.hits(index, Category.RUBRIC)) {
            if (text.substring(hit.start(), hit.end()).equals(name)) {
                return true;
            }
        }
        return false;
    }

    boolean isCountry(String name) {
        for (Hit hit : copy.hits(index, Category.COUNTRY)) {
            if (text.substring(hit.start(), hit.end()).equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a desk makes up most of the name. */
    boolean isDesk(String name) {
        for (Hit hit : copy.hits(index, Category.BYLINE_DESK)) {
            String desk = text.substring(hit.start(), hit.end());
            if (name.contains(desk) && name.length() <= 2 * desk.length() + 8) {
                return true;
            }
        }
        return false;
    }

    /** Whether a job title stands directly before the piece, and not behind it. */
    boolean isBehindJob(Part part) {
        int at = text.indexOf(part.text());
        return part.role()
                && copy.hits(index, Category.BYLINE_ROLE).stream()
                        .anyMatch(job -> job.end() <= at && at - job.end() <= 2);
    }
}
