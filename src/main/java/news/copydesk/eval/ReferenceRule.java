package news.copydesk.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Cross-references: those inside the story, all with the tail, and those inside that a label announces. A title counts once, and
 * may be worded with its label or as the whole line. Where only the inside counts, one of the tail is neither missed nor wrong;
 * nor is a line beside a reference, such as its kicker, ever wrong.
 */
final class ReferenceRule implements Scorer.Rule {

    private static final double TITLE_SHARE = 0.55;
    private static final double ASIDE_SHARE = 0.6;

    @Override
    public void mark(GoldArticle gold, Answer answer, Map<Figure, Tally> marks) {
        List<List<Wording>> given = given(answer);
        List<List<Wording>> inline = wanted(gold.references().stream().filter(GoldArticle.Reference::inline));
        List<List<Wording>> cued =
                wanted(gold.references().stream().filter(reference -> reference.inline() && reference.cued()));
        List<List<Wording>> all = wanted(gold.references().stream());

        List<Wording> asides = new ArrayList<>(Wording.all(gold.lines().stream()
                .filter(GoldArticle.Line::aside)
                .map(GoldArticle.Line::text)
                .toList()));
        marks.put(Figure.CROSS_REFERENCES_ALL, tally(given, all, asides));
        all.forEach(asides::addAll);
        marks.put(Figure.CROSS_REFERENCES, tally(given, inline, asides));
        marks.put(
                Figure.CROSS_REFERENCES_CUED,
                Tally.recallOnly(Pairing.pair(given, cued, TITLE_SHARE).size(), cued.size()));
    }

    private static Tally tally(List<List<Wording>> given, List<List<Wording>> wanted, List<Wording> asides) {
        Map<Integer, Integer> pairs = Pairing.pair(given, wanted, TITLE_SHARE);
        int passed = 0;
        for (int i = 0; i < given.size(); i++) {
            if (!pairs.containsKey(i) && Pairing.isAmong(given.get(i), asides, ASIDE_SHARE)) {
                passed++;
            }
        }
        return new Tally(pairs.size(), given.size() - passed, pairs.size(), wanted.size());
    }

    private static List<List<Wording>> wanted(Stream<GoldArticle.Reference> references) {
        Set<String> seen = new HashSet<>();
        return references
                .filter(reference -> seen.add(Wording.of(reference.title()).key()))
                .map(ReferenceRule::wordings)
                .toList();
    }

    private static List<Wording> wordings(GoldArticle.Reference reference) {
        Stream<String> usual =
                Stream.of(reference.title(), reference.full(), reference.label().orElse("") + " " + reference.title());
        return Stream.concat(usual, reference.others().stream())
                .map(Wording::of)
                .filter(wording -> !wording.isEmpty())
                .toList();
    }

    private static List<List<Wording>> given(Answer answer) {
        Set<String> seen = new HashSet<>();
        List<List<Wording>> given = new ArrayList<>();
        for (Answer.Reference reference : answer.references()) {
            Wording title = Wording.of(reference.title());
            if (!title.isEmpty() && seen.add(title.key())) {
                given.add(List.of(title, Wording.of(reference.label() + " " + reference.title())));
            }
        }
        return given;
    }
}
