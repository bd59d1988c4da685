package news.copydesk.enrich.dateline;

import news.copydesk.rules.EastAsianNames;

/** Where in a Chinese dateline the city stands: behind the paper and the reporter, before what was done for the story. */
final class ChinesePlaces {

    private static final int LONGEST_PLACE = 5;
    /** Characters of most names in full. */
    private static final int USUAL_NAME = 3;

    private static final int USUAL_CITY = 2;

    private final DatelineKnowledge known;

    ChinesePlaces(DatelineKnowledge known) {
        this.known = known;
    }

    /** {@code 本报江城}, {@code 人民网北京}: the end of the paper's name, 0 if there is none. */
    int paperEnd(String head) {
        for (int end = Math.min(LONGEST_PLACE + 1, head.length()); end >= 2; end--) {
            String paper = head.substring(0, end);
            if (known.ownPapers.contains(paper) || known.paperEndings.has(paper.charAt(end - 1)) && end >= 3) {
                return end;
            }
        }
        return 0;
    }

    /**
     * The city in what stands between the paper and the day, without the reporter before it; empty if there is none:
     * {@code 記者王小明／台中}, {@code 記者王小明台北}.
     */
    String placeOf(String between) {
        String place = between;
        for (int i = known.reporters.in(place, 0); i >= 0; i = known.reporters.in(place, i + 1)) {
            String reporter = known.reporters.word(i);
            String named = place.substring(place.indexOf(reporter) + reporter.length());
            int bar = Math.max(named.lastIndexOf('／'), Math.max(named.lastIndexOf('/'), named.lastIndexOf(' ')));
            place = bar >= 0 ? named.substring(bar + 1) : behindName(named);
        }
        while (!place.isEmpty() && !EastAsianNames.isPart(place.charAt(0))) {
            place = place.substring(1);
        }
        place = known.behindPlaces.takenOff(place);
        boolean clean = place.length() >= 2
                && place.length() <= LONGEST_PLACE
                && place.chars().allMatch(EastAsianNames::isPart)
                && !known.noPlaceEndings.has(place.charAt(place.length() - 1))
                && !known.eastAsianWords.isPaper(place);
        return clean ? place : "";
    }

    /** @param names of the reporters, the city glued to the last */
    private String behindName(String names) {
        String named = names.substring(Math.max(names.lastIndexOf('、'), names.lastIndexOf('，')) + 1);
        if (named.length() == USUAL_NAME + USUAL_CITY) {
            return named.substring(USUAL_NAME);
        }
        for (int length = 3; length >= 2; length--) {
            if (named.length() >= length + 2 && known.eastAsianNames.isFullName(named.substring(0, length))) {
                return named.substring(length);
            }
        }
        return named.length() >= 4 ? named.substring(named.length() - 2) : "";
    }
}
