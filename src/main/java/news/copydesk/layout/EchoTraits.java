package news.copydesk.layout;

import news.copydesk.text.WordHashes;

/**
 * Where else on the page the words of a line stand: in the headline, in the body, in a repetition of the line. One reader is for one
 * page, and reads its lines in order.
 */
final class EchoTraits implements TraitReader {

    private static final int STANDFIRST_REACH = 1;

    private final WordNumbers words;
    /** For each content word of the page, 1 if the headline has it. */
    private final int[] inHeadline;
    /** For each content word of the page, the last line asked about whose next paragraph has it, by its number from 1. */
    private final int[] inNext;

    private final int headlineIndex;
    private final WordCounts all;
    private final WordCounts earlier;
    private final Edgings edgings;

    /** @param traits what is known of the lines so far, from their own words */
    EchoTraits(Sheet sheet, LineTraits[] traits) {
        all = new WordCounts(sheet.size());
        earlier = new WordCounts(sheet.size());
        for (int i = 0; i < sheet.size(); i++) {
            int sequence = sheet.words(i).sequence();
            if (sequence != 0) {
                all.add(sequence);
            }
        }
        edgings = new Edgings(sheet, all);
        headlineIndex = new LikelyHeadline(
                        sheet, traits, edgings, i -> all.count(sheet.words(i).sequence()))
                .find();
        words = sheet.wordNumbers();
        inHeadline = new int[words.vocabulary().size()];
        inNext = new int[words.vocabulary().size()];
        if (headlineIndex >= 0) {
            for (int w = words.first(headlineIndex); w < words.contentEnd(headlineIndex); w++) {
                inHeadline[words.at(w)] = 1;
            }
        }
    }

    /** How often each line stands on the page, by the sequence of its words. */
    WordCounts repetitions() {
        return all;
    }

    @Override
    public void read(Sheet sheet, int index, LineTraits traits) {
        int sequence = sheet.words(index).sequence();
        if (sequence != 0) {
            int before = earlier.count(sequence);
            traits.addIf(Trait.REPEATED_EARLIER, before > 0);
            traits.addIf(Trait.REPEATED_LATER, all.count(sequence) > before + 1);
            earlier.add(sequence);
        }
        edgings.read(index, traits);
        if (headlineIndex >= 0) {
            traits.add(Trait.HEADLINE_AT, distance(index - headlineIndex));
        }
        traits.addIf(Trait.HINTED_TITLE, sequence != 0 && sequence == sheet.hintedTitle());
        traits.add(Trait.ECHO_IN_BODY, share(sheet.shareInBody(index)));
        traits.add(
                Trait.ECHO_OF_HEADLINE, index == headlineIndex ? "itself" : share(words.share(index, inHeadline, 1)));
        if (sheet.prose().before(index) <= STANDFIRST_REACH && sheet.prose().next(index) < sheet.size()) {
            traits.add(Trait.ECHO_IN_NEXT, part(echoInNext(sheet, index)));
        }
        if (index > 0 && sameOpening(sheet, index, index - 1)) {
            traits.add(Trait.SAME_OPENING, "previous");
        } else if (index > 1 && sameOpening(sheet, index, index - 2)
                || index + 1 < sheet.size() && sameOpening(sheet, index, index + 1)) {
            traits.add(Trait.SAME_OPENING, "near");
        }
    }

    private static String distance(int below) {
        if (below <= 0) {
            return below == 0 ? "here" : below == -1 ? "1-below" : below == -2 ? "2-below" : "far-below";
        }
        return below == 1
                ? "1-above"
                : below == 2 ? "2-above" : below == 3 ? "3-above" : below <= 6 ? "6-above" : "far-above";
    }

    private static boolean sameOpening(Sheet sheet, int a, int b) {
        WordHashes first = sheet.words(a);
        WordHashes second = sheet.words(b);
        return first.count() > 1
                && second.count() > 1
                && first.hash(0) == second.hash(0)
                && first.hash(1) == second.hash(1);
    }

    /** A standfirst tells what the first paragraph then tells again; a first paragraph is not told again by the second. */
    private double echoInNext(Sheet sheet, int index) {
        int next = sheet.prose().next(index);
        for (int w = words.first(next); w < words.contentEnd(next); w++) {
            inNext[words.at(w)] = index + 1;
        }
        return words.share(index, inNext, index + 1);
    }

    private static String part(double share) {
        return share < 0.05 ? "none" : share < 0.2 ? "some" : share < 0.4 ? "half" : "most";
    }

    private static String share(double share) {
        return share == 0 ? "none" : share < 0.3 ? "some" : share < 0.6 ? "half" : share < 0.95 ? "most" : "all";
    }
}
