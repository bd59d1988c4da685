package news.copydesk.link.reference;

import java.util.List;
import java.util.Set;
import news.copydesk.article.CrossReference;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * A reference as a site remembers it, with the target that it has.
 *
 * @param presumed it is a reference only while it has a target
 */
record Pointer(String articleId, boolean presumed, List<String> names, CrossReference reference) {

    private static final int FORMAT = 1;

    /** The ways to read its title; costly, and the same as long as the title is. */
    List<View> views(Views views, TitleWords words) {
        return views.of(Title.of(reference.title()), new SiteNames(names, words));
    }

    /**
     * Under which it looks and waits. A line that is no reference until it equals a headline looks for nothing else.
     *
     * @param title its {@link #views}
     */
    Set<Long> keys(List<View> title, TitleWords words) {
        if (presumed) {
            return title.isEmpty() ? Set.of() : Set.of(Keys.exact(title.get(0)));
        }
        return Keys.ofReference(title, words);
    }

    /** Whether both have the same keys. */
    boolean waitsLike(Pointer other) {
        return presumed == other.presumed
                && reference.title().equals(other.reference.title())
                && names.equals(other.names);
    }

    boolean isPublic() {
        return !presumed || reference.target().isPresent();
    }

    byte[] toBytes() {
        ByteWriter bytes =
                new ByteWriter().oneByte(FORMAT).text(articleId).flag(presumed).texts(names);
        References.write(reference, bytes);
        return bytes.toBytes();
    }

    static Pointer read(byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "reference");
        return new Pointer(bytes.text(), bytes.flag(), bytes.texts(), References.read(bytes));
    }
}
