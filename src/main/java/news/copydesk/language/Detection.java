package news.copydesk.language;

import news.copydesk.article.Language;

/**
 * What language a text seems to be in.
 *
 * @param tag BCP 47; {@code und} rather than a guess
 * @param confidence from 0 to 1
 */
public record Detection(String tag, double confidence) {

    static final Detection UNDETERMINED = new Detection(Language.UNDETERMINED, 0);

    public boolean isDetermined() {
        return !tag.equals(Language.UNDETERMINED);
    }
}
