package news.copydesk.link.reference;

import java.util.List;
import java.util.Set;
import news.copydesk.article.CrossReference;

/**
 * A reference as a site remembers it, with the target that it has.
 *
 * @param presumed it is a reference only while it has a target
 * @param settled headlines that equal its title decide, whatever others there are: it waits under the keys of those only
 */
record Pointer(String articleId, boolean presumed, boolean settled, List<String> names, CrossReference reference) {

    /** The ways to read its title; costly, and the same as long as the title is. @param site made of {@code names} */
    List<View> views(Views views, SiteNames site) {
        return views.of(Title.of(reference.title()), site);
    }

    /**
     * Under which it waits. A line that is no reference until it equals a headline waits for nothing else.
     *
     * @param title its {@link #views}
     */
    Set<Long> keys(List<View> title, TitleWords words) {
        if (presumed) {
            return title.isEmpty() ? Set.of() : Set.of(Keys.exact(title.get(0)));
        }
        return settled ? Keys.exact(title) : Keys.ofReference(title, words);
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

    /** The same, as the page has it now. */
    Pointer of(CrossReference other) {
        return new Pointer(articleId, presumed, settled, names, other);
    }

    /** The same with what was found now; once it waits under all its keys, it goes on to. */
    Pointer with(Resolver.Answer answer) {
        boolean still = settled && answer.byEqual();
        return new Pointer(articleId, presumed, still, names, reference.withTarget(answer.target()));
    }
}
