package news.copydesk.enrich.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.copydesk.enrich.name.Script;

/**
 * Which of the candidates of a byline of East Asia are its authors: the better ones, and what stands in a list with one of them; where
 * there is nothing else, the only word that can be a name.
 */
final class EastAsianChoice {

    private final EastAsianLine line;
    private final EastAsianAuthors authors;

    EastAsianChoice(EastAsianLine line, EastAsianAuthors authors) {
        this.line = line;
        this.authors = authors;
    }

    /** @param signed whether an organisation signs, so that photographers and mere words do not */
    List<String> of(List<EastAsianCandidate> candidates, boolean signed) {
        boolean written = candidates.stream().anyMatch(name -> !name.picture());
        List<EastAsianCandidate> left = candidates.stream()
                .filter(name -> !(name.picture() && (written || signed)))
                .toList();
        int best = left.stream().mapToInt(EastAsianCandidate::strength).max().orElse(0);
        if (best == 0) {
            return left.size() == 1 && !signed ? List.of(left.get(0).name()) : List.of();
        }
        int least = Math.min(best, EastAsianCandidate.FORM);
        Set<Integer> good = left.stream()
                .filter(name -> name.strength() >= EastAsianCandidate.FORM)
                .map(EastAsianCandidate::at)
                .collect(Collectors.toSet());
        List<String> chosen = new ArrayList<>();
        for (EastAsianCandidate name : left) {
            if (name.strength() >= least || isListedWith(good, name)) {
                chosen.add(name.name());
            }
        }
        return chosen;
    }

    private boolean isListedWith(Set<Integer> good, EastAsianCandidate name) {
        boolean likely = name.strength() == EastAsianCandidate.GUESS && authors.isFullName(name.name());
        return (likely || isBehindPoint(name))
                && (good.contains(name.at() - 1) && line.isListed(name.at())
                        || good.contains(name.at() + 1) && line.isListed(name.at() + 1));
    }

    /** A point between words of a list is hardly used between a name and a city. */
    private boolean isBehindPoint(EastAsianCandidate name) {
        return line.at(name.at()).gap().strip().equals("、") && !Script.isKatakana(name.name());
    }
}
