package news.copydesk.eval;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Answers for a test that say one thing and are empty otherwise. */
final class Answers {

    private Answers() {}

    static Answer headline(String text) {
        return new Answer(text, "", "en", List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Answer dek(String text) {
        return new Answer("", text, "en", List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Answer language(String tag) {
        return new Answer("", "", tag, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Answer byline(String... names) {
        return new Answer("", "", "en", List.of(names), List.of(), List.of(), List.of(), List.of());
    }

    /** Each as {@code text|credit}. */
    static Answer captions(String... captions) {
        List<Answer.Caption> list = pairs(captions)
                .map(pair -> new Answer.Caption(pair[0], pair[1]))
                .toList();
        return new Answer("", "", "en", List.of(), list, List.of(), List.of(), List.of());
    }

    /** Each as {@code label|title}. */
    static Answer references(String... references) {
        List<Answer.Reference> list = pairs(references)
                .map(pair -> new Answer.Reference(pair[0], pair[1]))
                .toList();
        return new Answer("", "", "en", List.of(), List.of(), list, List.of(), List.of());
    }

    static Answer paragraphs(String... texts) {
        return new Answer("", "", "en", List.of(), List.of(), List.of(), List.of(texts), List.of());
    }

    static Answer intertitles(String... texts) {
        return new Answer("", "", "en", List.of(), List.of(), List.of(), List.of(), List.of(texts));
    }

    private static Stream<String[]> pairs(String... texts) {
        return Arrays.stream(texts).map(text -> text.split("\\|", -1));
    }
}
