package news.copydesk.audit;

import java.util.Optional;
import news.copydesk.article.Article.Status;
import news.copydesk.audit.Flaw.Kind;

/** The captions, or the references, of one article, as they stand last on their topic. */
final class Pieces {

    private final String name;
    private final char letter;
    private final Numbers last = new Numbers();

    /**
     * @param name {@code caption}
     * @param letter in their ids: {@code c} in {@code …#c1}
     */
    Pieces(String name, char letter) {
        this.name = name;
        this.letter = letter;
    }

    /**
     * Notes a record.
     *
     * @param number counts from 1
     * @param hash zero for a tombstone
     */
    void see(int number, long hash) {
        last.set(number - 1, hash);
    }

    /** Holds what stands there against the last event of the article; no event means that nothing may stand there. */
    void check(String id, Optional<Event> event, long[] expected, Flaws flaws) {
        Optional<Place> cause = event.map(Event::cause);
        for (int i = 0; i < Math.max(expected.length, last.size()); i++) {
            String piece = name + " " + id + "#" + letter + (i + 1);
            long there = last.get(i);
            if (i >= expected.length) {
                if (there != 0 && !(there == Event.LINKED && isLive(event))) {
                    flaws.add(
                            Kind.WRONG,
                            cause,
                            Optional.of(id),
                            piece + " has no tombstone, though the article has it no more");
                }
            } else if (there == 0) {
                flaws.add(Kind.MISSING, cause, Optional.of(id), piece + " is not there");
            } else if (there != expected[i]) {
                flaws.add(
                        Kind.WRONG,
                        cause,
                        Optional.of(id),
                        piece + " is not that of " + event.map(Event::name).orElse("the article"));
            }
        }
    }

    /** Link finds a reference of its own making only for an article that is there for readers. */
    private static boolean isLive(Optional<Event> event) {
        return event.filter(found -> found.status() != Status.WITHDRAWN).isPresent();
    }
}
