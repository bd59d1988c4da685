package news.copydesk.enrich.byline;

import static news.copydesk.enrich.byline.PieceKind.ORGANISATION;
import static news.copydesk.enrich.byline.PieceKind.PERSON;
import static news.copydesk.enrich.byline.PieceKind.PLACE;

import news.copydesk.enrich.byline.BylineParts.Part;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;

/** Whether a piece of a byline is where its author is: a city or country behind a name or an agency. */
final class PiecePlaces {

    private final BylineKnowledge known;
    private final LexiconOfLine line;

    PiecePlaces(BylineKnowledge known, LexiconOfLine line) {
        this.known = known;
        this.line = line;
    }

    boolean isPlace(Part part, String name, PiecesBefore before) {
        String[] words = Names.words(name);
        boolean follows = before.endWith(PERSON) || before.endWith(ORGANISATION) || before.endWith(PLACE);
        if (line.isCountry(name) || follows && known.pieceNames.isPreposition(words[0])) {
            return true;
        }
        boolean abbreviation = words[0].length() <= 4 && Script.isInCapitals(words[0]);
        // Turkish papers set the city behind the author in capitals.
        boolean turkish = line.language().equals("tr") && Script.isInCapitals(name) && words.length == 1;
        if (follows && turkish && !abbreviation && !Names.isDomain(name) || follows && known.cities.isCityOnly(name)) {
            return true;
        }
        return follows
                && !known.papers.isBrand(name)
                && (part.joint() == ',' || part.joint() == '(')
                && !Names.isDomain(name)
                && !known.names.isOrganisationWord(name)
                && (words.length == 1 && !abbreviation || known.cities.isCity(name));
    }
}
