package news.copydesk.enrich.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import news.copydesk.article.PartialDate;
import news.copydesk.article.Role;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.rules.Category;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.DateSpan;
import news.copydesk.rules.Hit;
import news.copydesk.text.Letters;

/** When the page says that it was published and updated; of each the first date that it gives. */
public final class PageDates {

    private static final int REACH = 200;
    private static final int DAY = "2026-03-08".length();
    private static final PartialDate ANY_DAY = PartialDate.of(2026, 3, 8);

    private final Map<Category, PartialDate> dates = new EnumMap<>(Category.class);
    private final DateFinder finder;
    private final WordsBehindDates behind;
    private Optional<PartialDate> unlabelled = Optional.empty();

    public PageDates(Copy copy, DateFinder finder, WordsBehindDates behind) {
        this.finder = finder;
        this.behind = behind;
        Optional<Category> announced = Optional.empty();
        List<Integer> dayless = new ArrayList<>();
        for (int i = 0; i < copy.size(); i++) {
            if (copy.is(i, Role.DATE) || copy.is(i, Role.BYLINE) || copy.is(i, Role.SOURCE)) {
                List<DateSpan> spans =
                        finder.find(copy.blocks().get(i).text(), copy.language().tag());
                boolean trailing = isTrailing(copy, i, spans);
                for (DateSpan span : spans) {
                    Optional<Category> label = trailing
                            ? behind.label(copy.lines().get(i).text(), span.end())
                            : label(copy, i, span.start());
                    note(label.isPresent() ? label : announced, published(copy, i, span));
                }
                if (spans.isEmpty() && !updates(copy, i, ANY_DAY).isEmpty()) {
                    dayless.add(i);
                } else {
                    noteUpdatedSameDay(copy, i, spans);
                    noteSameYear(copy, i, spans);
                    announced = spans.isEmpty() ? label(copy, i, Integer.MAX_VALUE) : Optional.empty();
                }
            }
        }
        // Whatever line says the day, above or below.
        dayless.forEach(i -> noteUpdatedSameDay(copy, i, List.of()));
    }

    /** {@code 12 marzo 2024 Aggiornato alle 18:30}: the time is that of the update. */
    private PartialDate published(Copy copy, int index, DateSpan span) {
        for (Hit hit : copy.hits(index, Category.UPDATED)) {
            if (span.start() < hit.start()
                    && hit.end() < span.end()
                    && span.date().iso().length() > DAY) {
                dates.putIfAbsent(Category.UPDATED, span.date());
                return new PartialDate(span.date().iso().substring(0, DAY));
            }
        }
        return span.date();
    }

    /**
     * {@code 12 mars 2024 à 18:30, mis à jour à 19:40}: the update has a time of its own and the day of the publication, which may be
     * printed on another line.
     */
    private void noteUpdatedSameDay(Copy copy, int index, List<DateSpan> spans) {
        Optional<PartialDate> day = published();
        int from = spans.isEmpty() ? -1 : spans.get(spans.size() - 1).start();
        if (day.isPresent() && !dates.containsKey(Category.UPDATED)) {
            updates(copy, index, day.get()).entrySet().stream()
                    .filter(update -> update.getKey() > from)
                    .findFirst()
                    .ifPresent(update -> dates.put(Category.UPDATED, update.getValue()));
        }
    }

    /** The times behind words such as "updated", by where the words begin, on that day. */
    private SortedMap<Integer, PartialDate> updates(Copy copy, int index, PartialDate day) {
        String text = copy.blocks().get(index).text();
        SortedMap<Integer, PartialDate> updates = new TreeMap<>();
        for (Hit hit : copy.hits(index, Category.UPDATED)) {
            finder.sameDay(day, from(text, hit.end())).ifPresent(date -> updates.putIfAbsent(hit.start(), date));
        }
        return updates;
    }

    /** {@code Publicerat: 12 mars kl 14:07 | Uppdaterat: 13 mars 2026}: of two days one may be without its year. */
    private void noteSameYear(Copy copy, int index, List<DateSpan> spans) {
        String text = copy.blocks().get(index).text();
        if (spans.size() != 1) {
            return;
        }
        for (Hit hit : copy.hits(index, Category.UPDATED)) {
            noteSameYear(Category.UPDATED, from(text, beforeNumber(text, hit)), spans.get(0), copy);
        }
        for (Hit hit : copy.hits(index, Category.PUBLISHED)) {
            noteSameYear(Category.PUBLISHED, from(text, beforeNumber(text, hit)), spans.get(0), copy);
        }
        if (dates.containsKey(Category.UPDATED) && published().isEmpty() && Letters.isDigit(text.charAt(0))) {
            noteSameYear(Category.PUBLISHED, text, spans.get(0), copy);
        }
        int last = text.length();
        while (last > 0 && !Letters.isDigit(text.charAt(last - 1))) {
            last--;
        }
        int next = spans.get(0).end();
        while (next < last && !Letters.isDigit(text.charAt(next))) {
            next++;
        }
        if (next < last
                && behind.label(text, last).filter(Category.UPDATED::equals).isPresent()) {
            noteSameYear(Category.UPDATED, text.substring(next), spans.get(0), copy);
        }
    }

    /** What a label says stands right behind it; a line can be made of labels. */
    private static String from(String text, int start) {
        return text.substring(start, Math.min(text.length(), start + REACH));
    }

    /** Where a label ends, or the number begins with which it ends. */
    private static int beforeNumber(String text, Hit label) {
        int end = label.end();
        while (end > label.start() && Letters.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void noteSameYear(Category category, String text, DateSpan dated, Copy copy) {
        if (!dates.containsKey(category)) {
            finder.sameYear(
                            dated.date(),
                            category == Category.UPDATED,
                            text,
                            copy.language().tag())
                    .ifPresent(date -> dates.put(category, date));
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
    public Optional<PartialDate> published() {
        return Optional.ofNullable(dates.get(Category.PUBLISHED)).or(() -> unlabelled);
    }

    /** The date behind a word such as "updated". */
    public Optional<PartialDate> updated() {
        return Optional.ofNullable(dates.get(Category.UPDATED));
    }

    /** {@code 17時50分 公開 … 20時01分 更新}: the words stand behind their dates. */
    private boolean isTrailing(Copy copy, int index, List<DateSpan> spans) {
        return !spans.isEmpty()
                && label(copy, index, spans.get(0).start()).isEmpty()
                && behind.label(
                                copy.lines().get(index).text(),
                                spans.get(spans.size() - 1).end())
                        .isPresent();
    }

    /** The nearest word before that place which says what the date is of. */
    private static Optional<Category> label(Copy copy, int index, int before) {
        if (!copy.lines().get(index).hasAny(Category.PUBLISHED, Category.UPDATED)) {
            return Optional.empty();
        }
        Optional<Category> nearest = Optional.empty();
        int at = -1;
        int end = 0;
        for (Hit hit : copy.lines().get(index).hits()) {
            Category category = hit.term().category();
            boolean label = category == Category.PUBLISHED || category == Category.UPDATED;
            // What begins within a longer label is a part of it: the 時間 of 更新時間.
            if (label && hit.start() > at && hit.start() >= end && hit.start() < before) {
                at = hit.start();
                end = hit.end();
                nearest = Optional.of(category);
            }
        }
        return nearest;
    }
}
