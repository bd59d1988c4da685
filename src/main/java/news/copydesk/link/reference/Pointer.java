package news.copydesk.link.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.CrossReference;

/**
 * A reference as a site remembers it, with the target that it has.
 *
 * @param presumed it is a reference only while it has a target
 */
record Pointer(String articleId, boolean presumed, List<String> names, CrossReference reference) {

    /** The ways to read its title; costly, and the same as long as the title is. @param site made of {@code names} */
    List<View> views(Views views, SiteNames site) {
        return views.of(Title.of(reference.title()), site);
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

    Pointer withTarget(Optional<CrossReference.Target> target) {
        return new Pointer(articleId, presumed, names, reference.withTarget(target));
    }
}
