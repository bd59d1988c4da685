package news.copydesk.enrich.byline;

import static news.copydesk.enrich.byline.PieceKind.NOTHING;
import static news.copydesk.enrich.byline.PieceKind.ORGANISATION;
import static news.copydesk.enrich.byline.PieceKind.PERSON;
import static news.copydesk.enrich.byline.PieceKind.PLACE;
import static news.copydesk.enrich.byline.PieceKind.ROLE;

import java.util.List;
import news.copydesk.enrich.byline.BylineParts.Part;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;

/** Decides what each piece of one byline is: a person, an organisation, a role, a place or nothing. */
final class PieceJudge {

    private final BylineKnowledge known;
    private final LexiconOfLine line;
    private final List<Part> parts;
    private final PiecePlaces places;
    private final boolean roles;
    private final boolean longName;

    PieceJudge(BylineKnowledge known, LexiconOfLine line, List<Part> parts) {
        this.known = known;
        this.line = line;
        this.parts = parts;
        this.places = new PiecePlaces(known, line);
        this.roles = parts.stream().anyMatch(Part::role);
        this.longName =
                parts.stream().anyMatch(part -> Script.hasNoCase(part.text()) && Names.words(part.text()).length >= 2);
    }

    /** @param name what is left of the piece when what is no name is taken off */
    PieceKind kind(int at, String name, PiecesBefore before) {
        Part part = parts.get(at);
        if (known.agencies.find(name).isPresent()) {
            return ORGANISATION;
        }
        if (isCityOfCorrespondent(at, name) || line.isPostedTo(name, known.pieceNames::isPreposition)) {
            return PLACE;
        }
        if (name.isEmpty() || isTitle(part, name, before)) {
            return part.role() || known.isJob(name) ? ROLE : NOTHING;
        }
        if (at == 0 && parts.size() > 1 && line.isRubric(name)) {
            return NOTHING;
        }
        if (known.pieceNames.isGenre(name) || known.pieceNames.isPictures(name) || isOffice(at)) {
            return NOTHING;
        }
        if (line.isDesk(name)) {
            return ORGANISATION;
        }
        if (Script.hasNoCase(name)) {
            return uncased(at, name, before);
        }
        if (known.isDateWord(line.language(), name)) {
            return NOTHING;
        }
        if (places.isPlace(part, name, before)) {
            return PLACE;
        }
        if (Names.isDomain(name) || PieceShape.hasAbbreviation(name) || part.quoted() || isPaper(at, name, before)) {
            return ORGANISATION;
        }
        return isPerson(part, name) ? PERSON : isOrganisation(name, before) ? ORGANISATION : NOTHING;
    }

    /** {@code From our correspondent in Berlin, Ann Lee}. */
    private boolean isCityOfCorrespondent(int at, String name) {
        Part part = parts.get(at);
        return (part.prefixed() || part.role() && at == 0)
                && name.indexOf(' ') < 0
                && !Names.isDomain(name)
                && at + 1 < parts.size()
                && parts.get(at + 1).joint() == ','
                && known.names.isPerson(parts.get(at + 1).text());
    }

    private boolean isTitle(Part part, String name, PiecesBefore before) {
        return before.endWith(PERSON) && known.isJob(name)
                || (part.joint() == '(' || part.joint() == 'f') && before.endWith(ROLE)
                || part.role() && part.joint() == ',' && before.endWith(PERSON);
    }

    /** {@code Ann Lee, chairwoman for the Anglers}. */
    private boolean isOffice(int at) {
        return parts.get(at).joint() == 'f'
                && at > 0
                && !parts.get(at - 1).text().isEmpty()
                && Character.isLowerCase(parts.get(at - 1).text().charAt(0));
    }

    private boolean isPaper(int at, String name, PiecesBefore before) {
        Part part = parts.get(at);
        return known.papers.isNewspaper(name)
                || part.joint() == 'f' && before.endWith(PERSON) && Character.isUpperCase(name.charAt(0))
                || (before.signed() || before.endWith(ORGANISATION)) && known.papers.isBrand(name)
                || before.signed() && ",|(f;".indexOf(part.joint()) >= 0 && known.papers.isPaper(name)
                || before.small() && name.indexOf(' ') > 0 && Script.isInCapitals(name)
                || part.joint() == '|'
                        && before.endWith(PERSON)
                        && parts.get(at - 1).prefixed()
                        // Written by Ann Lee | Edited by Tom Reed
                        && !known.prefixes.isPrefixed(part.text());
    }

    private boolean isPerson(Part part, String name) {
        boolean prefixed = part.prefixed() || known.prefixes.isPrefixed(part.text());
        return known.names.isPerson(known.pieceNames.withoutTitles(name)) || prefixed && known.shape.isPseudonym(name);
    }

    private boolean isOrganisation(String name, PiecesBefore before) {
        boolean alone = parts.size() == 1 && name.indexOf(' ') < 0;
        return alone || known.shape.isOrganisation(name) && !(before.signed() && known.shape.isTopic(name));
    }

    /** A piece in a script without capitals, on a line that has capitals or none. */
    private PieceKind uncased(int at, String name, PiecesBefore before) {
        Part part = parts.get(at);
        boolean place = at + 1 < parts.size() && parts.get(at + 1).joint() == '=';
        boolean word = name.indexOf(' ') < 0;
        if (place || line.isCountry(name)) {
            return PLACE;
        }
        if (part.quoted()) {
            return ORGANISATION;
        }
        boolean eastAsian = Script.isEastAsian(name);
        boolean beside = !part.role() && roles && !before.endWith(PERSON) && !before.endWith(ROLE);
        boolean alone = word && !eastAsian && !part.prefixed() && !part.role() && longName;
        if (beside && eastAsian && part.joint() != '=' || alone || known.cities.isCity(name) && part.joint() == ',') {
            return PLACE;
        }
        return PieceShape.isUncasedName(name) ? PERSON : NOTHING;
    }
}
