package news.copydesk.enrich.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Block;
import news.copydesk.article.Role;
import news.copydesk.language.Detection;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;

/**
 * A page on its way to becoming an article: its lines as the lexicon marked them and, in the same order, the block that each
 * line became.
 */
public record Copy(List<MarkedLine> lines, List<Block> blocks, Detection language) {

    public Copy {
        lines = List.copyOf(lines);
        blocks = List.copyOf(blocks);
        if (lines.size() != blocks.size()) {
            throw new IllegalArgumentException(lines.size() + " lines, but " + blocks.size() + " blocks");
        }
    }

    /** How many lines, and blocks, it has. */
    public int size() {
        return blocks.size();
    }

    /** Whether the block there has that role; false where there is no block. */
    public boolean is(int index, Role role) {
        return index >= 0 && index < size() && blocks.get(index).role() == role;
    }

    /** The places of the blocks of that role. */
    public List<Integer> indices(Role role) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (is(i, role)) {
                found.add(i);
            }
        }
        return found;
    }

    /** The texts of the blocks of that role. */
    public List<String> texts(Role role) {
        return indices(role).stream().map(i -> blocks.get(i).text()).toList();
    }

    /** The first block of that role. */
    public Optional<Block> first(Role role) {
        return blocks.stream().filter(block -> block.role() == role).findFirst();
    }

    /** The line's hits of that category in the page's language, in English or in no language in particular. */
    public List<Hit> hits(int index, Category category) {
        List<Hit> found = List.of();
        if (!lines.get(index).has(category)) {
            return found;
        }
        for (Hit hit : lines.get(index).hits()) {
            if (hit.term().category() == category && applies(hit)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(hit);
            }
        }
        return found;
    }

    /** Whether the line has a hit as by {@link #hits}. */
    public boolean has(int index, Category category) {
        return !hits(index, category).isEmpty();
    }

    /** Whether the hit is in the page's language, in English or in no language in particular. */
    public boolean applies(Hit hit) {
        String of = hit.term().language();
        return of.isEmpty() || of.equals(language.tag()) || of.equals("en");
    }
}
