package news.copydesk.text;

import java.util.function.Consumer;

/** One thing that normalising does to a line. Immutable and safe for use by several threads. */
public interface TextStep {

    /** Stable name for tests and messages, such as {@code character-references}. */
    String name();

    /**
     * Whether the step may do anything to a line in which {@code c} stands; a line without such a character never reaches
     * {@link #apply}. Asked once per character when a {@link Normaliser} is made. A surrogate pair counts as
     * its two halves; U+0020 counts only at the line's ends and after another U+0020.
     */
    boolean concerns(char c);

    /**
     * The line with this one thing done, the same instance if there was nothing to do. Takes time linear in the line's length
     * and never throws.
     */
    String apply(String line);

    /**
     * The same, saying what was mended.
     *
     * @param repairs takes what belongs into {@link news.copydesk.article.Provenance#repairs()}
     */
    default String apply(String line, Consumer<String> repairs) {
        return apply(line);
    }
}
