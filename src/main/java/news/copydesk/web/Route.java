package news.copydesk.web;

import java.util.List;
import java.util.Optional;

/** What is answered on paths with something variable in them; asked by several threads at once. */
@FunctionalInterface
public interface Route {

    /**
     * The answer; empty if there is nothing on that path.
     *
     * @param path decoded segments: {@code articles}, {@code 4f1c…}, {@code references}
     * @param forwarded the question came from another instance
     */
    Optional<Reply> answer(List<String> path, boolean forwarded);

    /** The paths that it answers on, for people who look for one, with capitals for what is variable: {@code /articles/ID}. */
    default List<String> paths() {
        return List.of();
    }

    /** Answers nothing. */
    static Route none() {
        return (path, forwarded) -> Optional.empty();
    }
}
