package news.copydesk.enrich.date;

import java.util.Optional;
import java.util.stream.Stream;
import news.copydesk.rules.Beginnings;
import news.copydesk.rules.Category;
import news.copydesk.rules.Characters;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** The words behind a date that say what it is of: {@code 17時50分 公開}, {@code 2026年3月6日 20:01 更新}. */
public final class WordsBehindDates {

    /** What may stand between a date and such a word. */
    private final Characters gaps;

    private final Beginnings updated;
    private final Beginnings published;

    public WordsBehindDates(Vocabulary vocabulary) {
        gaps = Characters.of(Stream.concat(Stream.of(" \u3000"), vocabulary.list(WordList.DATES_MINUTES).stream())
                .toList());
        updated = Beginnings.of(vocabulary.list(WordList.DATES_UPDATED_BEHIND));
        published = Beginnings.of(vocabulary.list(WordList.DATES_PUBLISHED_BEHIND));
    }

    /** What the word behind that place says, unless it announces another date; empty if there is no such word. */
    Optional<Category> label(String text, int end) {
        int i = end;
        while (i < text.length() && gaps.has(text.charAt(i))) {
            i++;
        }
        if (updated.end(text, i, behind -> !text.startsWith(":", behind) && !text.startsWith("：", behind)) > 0) {
            return Optional.of(Category.UPDATED);
        }
        return published.end(text, i) > 0 ? Optional.of(Category.PUBLISHED) : Optional.empty();
    }
}
