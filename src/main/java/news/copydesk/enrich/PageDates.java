package news.copydesk.enrich;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.copydesk.article.PartialDate;
import news.copydesk.article.Role;
import news.copydesk.rules.Category;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.DateSpan;
import news.copydesk.rules.Hit;

/** When the page says that it was published and updated; of each the first date that it gives. */
final class PageDates {

    private final Map<Category, PartialDate> dates = new EnumMap<>(Category.class);
    private Optional<PartialDate> unlabelled = Optional.empty();

    PageDates(Copy copy, DateFinder finder) {
        Optional<Category> announced = Optional.empty();
        for (int i = 0; i < copy.size(); i++) {
            if (copy.is(i, Role.DATE) || copy.is(i, Role.BYLINE) || copy.is(i, Role.SOURCE)) {
                List<DateSpan> spans =
                        finder.find(copy.blocks().get(i).text(), copy.language().tag());
                for (DateSpan span : spans) {
                    Optional<Category> label = label(copy, i, span.start());
                    note(label.isPresent() ? label : announced, span.date());
                }
                announced = spans.isEmpty() ? label(copy, i, Integer.MAX_VALUE) : Optional.empty();
            }
        }
    }

    private void note(Optional<Category> label, PartialDate date) {
        if (label.isPresent()) {
            dates.putIfAbsent(label.get(), date);
        } else if (unlabelled.isEmpty()) {
            unlabelled = Optional.of(date);
        }
    }

    /** The date behind a word such as "published", else the first date that no word announces. */
    Optional<PartialDate> published() {
        return Optional.ofNullable(dates.get(Category.PUBLISHED)).or(() -> unlabelled);
    }

    /** The date behind a word such as "updated". */
    Optional<PartialDate> updated() {
        return Optional.ofNullable(dates.get(Category.UPDATED));
    }

    /** The nearest word before that place which says what the date is of. */
    private static Optional<Category> label(Copy copy, int index, int before) {
        if (!copy.lines().get(index).hasAny(Category.PUBLISHED, Category.UPDATED)) {
            return Optional.empty();
        }
        Optional<Category> nearest = Optional.empty();
        int at = -1;
        for (Hit hit : copy.lines().get(index).hits()) {
            Category category = hit.term().category();
            boolean label = category == Category.PUBLISHED || category == Category.UPDATED;
            if (label && hit.start() > at && hit.start() < before) {
                at = hit.start();
                nearest = Optional.of(category);
            }
        }
        return nearest;
    }
}
