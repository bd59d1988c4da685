package news.copydesk.eval;

import java.util.List;
import java.util.Map;

/** The authors that stand in a byline; an article without such a line is left out. Part of a name is enough on either side. */
final class BylineRule implements Scorer.Rule {

    private static final int SHORTEST_AUTHOR = 3;
    private static final int SHORTEST_PART = 4;

    @Override
    public void mark(GoldArticle gold, Answer answer, Map<Figure, Tally> marks) {
        Wording bylines = Wording.of(String.join(" ", gold.texts(Truth.BYLINE)));
        List<Wording> authors = Wording.all(gold.authors()).stream()
                .filter(author ->
                        author.length() >= SHORTEST_AUTHOR && bylines.key().contains(author.key()))
                .toList();
        if (authors.isEmpty()) {
            return;
        }
        List<Wording> names = Wording.all(answer.byline()).stream()
                .filter(name -> !name.isEmpty())
                .toList();
        long found = authors.stream()
                .filter(author -> names.stream().anyMatch(name -> isFor(name, author)))
                .count();
        long right = names.stream()
                .filter(name -> authors.stream().anyMatch(author -> isFor(name, author)))
                .count();
        marks.put(Figure.BYLINES, new Tally(right, names.size(), found, authors.size()));
    }

    private static boolean isFor(Wording name, Wording author) {
        return name.key().contains(author.key())
                || name.length() >= SHORTEST_PART && author.key().contains(name.key());
    }
}
