package news.copydesk.enrich.byline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.copydesk.enrich.byline.BylineParts.Part;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Agencies;
import news.copydesk.rules.Agency;
import news.copydesk.rules.Category;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.GivenNames;
import news.copydesk.rules.Hit;
import news.copydesk.rules.Months;
import news.copydesk.text.Folding;
import news.copydesk.text.WordHashes;

/** One line of a byline, read piece by piece. */
final class BylineLine {

    /** What a piece turned out to be; the next one may depend on it. */
    private enum Kind {
        NOTHING,
        PERSON,
        ORGANISATION,
        ROLE,
        PLACE
    }

    private final Agencies agencies;
    private final GivenNames givenNames;
    private final Months months;
    private final Copy copy;
    private final int index;
    private final List<Part> parts;
    private final boolean roles;
    private final boolean longName;
    private Kind last = Kind.NOTHING;
    private boolean signed;
    private boolean small;

    BylineLine(Agencies agencies, GivenNames givenNames, DateFinder dates, Months months, Copy copy, int index) {
        this.agencies = agencies;
        this.givenNames = givenNames;
        this.months = months;
        this.copy = copy;
        this.index = index;
        this.parts = BylineParts.of(copy, index, dates);
        this.roles = parts.stream().anyMatch(Part::role);
        this.longName =
                parts.stream().anyMatch(part -> Script.hasNoCase(part.text()) && Names.words(part.text()).length >= 2);
    }

    void sort(Set<String> people, Set<String> organisations) {
        String text = copy.lines().get(index).text();
        for (Hit hit : copy.hits(index, Category.BYLINE_PREFIX)) {
            if (hit.start() == 0 && hit.end() == text.length() && text.indexOf(' ') > 0) {
                organisations.add(BylineWords.nameOf(new Part(text, '\0', false, false, false)));
                return;
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String name = BylineWords.withoutCity(BylineWords.nameOf(part), isBehindJob(part), this::isGivenName);
            Kind kind = kind(part, name, i);
            int author = kind == Kind.PERSON && !isFrom(name)
                    ? 0
                    : BylinePapers.wordsOfAuthor(Names.words(name), this::isGivenName);
            if (author > 0) {
                List<String> words = List.of(Names.words(name));
                people.add(Names.ordinaryCapitals(String.join(" ", words.subList(0, author))));
                int paper = BylinePapers.isFrom(words.get(author)) ? author + 1 : author;
                String sender = String.join(" ", words.subList(paper, words.size()));
                if (!BylineWords.isPictures(sender)) {
                    organisations.add(organisation(sender));
                }
                signed = true;
                last = Kind.ORGANISATION;
                continue;
            }
            if (kind == Kind.PERSON) {
                for (String person : split(name)) {
                    people.add(Names.ordinaryCapitals(
                            person, copy.language().tag().equals("tr") || Script.isTurkish(person)));
                    small |= !Script.isInCapitals(person);
                }
            } else if (kind == Kind.ORGANISATION && !isLabel(name, i)) {
                organisations.add(organisation(name));
            }
            signed |= kind == Kind.PERSON;
            last = kind;
        }
    }

    /** A single word with a colon before a name: {@code Автор} where no pack knows it. */
    private boolean isLabel(String name, int at) {
        String text = copy.lines().get(index).text();
        int colon = text.indexOf(name) + name.length();
        return name.indexOf(' ') < 0
                && at + 1 < parts.size()
                && colon < text.length()
                && text.charAt(colon) == ':'
                && !isDesk(name)
                && agencies.find(name).isEmpty()
                && Names.isPerson(parts.get(at + 1).text());
    }

    /** Whether a job title stands directly before the piece, and not behind it. */
    private boolean isBehindJob(Part part) {
        int at = copy.lines().get(index).text().indexOf(part.text());
        return part.role()
                && copy.hits(index, Category.BYLINE_ROLE).stream()
                        .anyMatch(job -> job.end() <= at && at - job.end() <= 2);
    }

    private static char firstLetter(Part part) {
        return part.text().isEmpty() ? 'A' : part.text().charAt(0);
    }

    private static boolean isFrom(String name) {
        return name.contains(" Da ") || name.contains(" Do ");
    }

    private String organisation(String name) {
        return agency(name).map(Agency::name).orElse(name);
    }

    private Optional<Agency> agency(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return agencies.find(name)
                .or(() -> agencies.find(BylinePapers.withoutArticle(name)))
                .or(() -> BylinePapers.isStation(name.substring(0, Math.max(0, name.indexOf(' '))))
                        ? agencies.find(name.substring(0, name.indexOf(' ')))
                        : Optional.empty())
                .or(() -> BylinePapers.isMaterial(name) ? agencies.find(last) : Optional.empty());
    }

    private boolean isGivenName(String word) {
        WordHashes hashes = WordHashes.of(Folding.fold(word));
        return hashes.count() > 0 && givenNames.contains(hashes.hash(0));
    }

    /** Chinese names have no spaces within, so that a space stands between two. */
    private List<String> split(String name) {
        String[] words = Names.words(name);
        boolean names = copy.language().tag().equals("zh") && Script.isEastAsian(name);
        for (String word : words) {
            names &= word.length() >= 2 && word.length() <= 4;
        }
        return names ? List.of(words) : List.of(name);
    }

    private Kind kind(Part part, String name, int at) {
        if (agency(name).isPresent()) {
            return Kind.ORGANISATION;
        }
        boolean city = (part.prefixed() || part.role() && at == 0)
                && name.indexOf(' ') < 0
                && at + 1 < parts.size()
                && parts.get(at + 1).joint() == ','
                && Names.isPerson(parts.get(at + 1).text());
        if (city) {
            // From our correspondent in Berlin, Ann Lee.
            return Kind.PLACE;
        }
        boolean title = last == Kind.PERSON && BylineWords.isJob(name)
                || (part.joint() == '(' || part.joint() == 'f') && last == Kind.ROLE
                || part.role() && part.joint() == ',' && last == Kind.PERSON;
        if (name.isEmpty() || title) {
            return part.role() || BylineWords.isJob(name) ? Kind.ROLE : Kind.NOTHING;
        }
        boolean office = part.joint() == 'f' && at > 0 && Character.isLowerCase(firstLetter(parts.get(at - 1)));
        if (BylineWords.isGenre(name) || BylineWords.isPictures(name) || office) {
            // Ann Lee, chairwoman for the Anglers
            return Kind.NOTHING;
        }
        if (isDesk(name)) {
            return Kind.ORGANISATION;
        }
        if (Script.hasNoCase(name)) {
            return uncased(part, name, at);
        }
        if (isDateWord(name)) {
            return Kind.NOTHING;
        }
        if (isPlace(part, name)) {
            return Kind.PLACE;
        }
        if (Names.isDomain(name) || BylineWords.hasAbbreviation(name) || part.quoted()) {
            return Kind.ORGANISATION;
        }
        if (BylinePapers.isNewspaper(name)
                || part.joint() == 'f' && last == Kind.PERSON && Character.isUpperCase(name.charAt(0))
                || (signed || last == Kind.ORGANISATION) && BylinePapers.isBrand(name)
                || signed && ",|(f".indexOf(part.joint()) >= 0 && BylinePapers.isPaper(name)
                || small && name.indexOf(' ') > 0 && Script.isInCapitals(name)
                || part.joint() == '|'
                        && last == Kind.PERSON
                        && parts.get(at - 1).prefixed()) {
            return Kind.ORGANISATION;
        }
        if (Names.isPerson(BylineWords.withoutTitles(name))
                || (part.prefixed() || BylineWords.isPrefixed(part.text())) && BylineWords.isPseudonym(name)) {
            return Kind.PERSON;
        }
        boolean alone = parts.size() == 1 && name.indexOf(' ') < 0;
        return alone || BylineWords.isOrganisation(name) && !(signed && BylineWords.isTopic(name))
                ? Kind.ORGANISATION
                : Kind.NOTHING;
    }

    private Kind uncased(Part part, String name, int at) {
        boolean place = at + 1 < parts.size() && parts.get(at + 1).joint() == '=';
        boolean word = name.indexOf(' ') < 0;
        if (place || isCountry(name)) {
            return Kind.PLACE;
        }
        if (part.quoted()) {
            return Kind.ORGANISATION;
        }
        boolean eastAsian = Script.isEastAsian(name);
        boolean beside = !part.role() && roles && last != Kind.PERSON && last != Kind.ROLE;
        boolean alone = word && !eastAsian && !part.prefixed() && !part.role() && longName;
        if (beside && eastAsian && part.joint() != '=' || alone || BylineWords.isCity(name) && part.joint() == ',') {
            return Kind.PLACE;
        }
        return BylineWords.isUncasedName(name) ? Kind.PERSON : Kind.NOTHING;
    }

    /** A city or country behind a name or an agency. */
    private boolean isPlace(Part part, String name) {
        String[] words = Names.words(name);
        boolean follows = last == Kind.PERSON || last == Kind.ORGANISATION || last == Kind.PLACE;
        if (isCountry(name) || follows && BylineWords.isPreposition(words[0])) {
            return true;
        }
        boolean abbreviation = words[0].length() <= 4 && Script.isInCapitals(words[0]);
        boolean turkish = copy.language().tag().equals("tr") && Script.isInCapitals(name) && words.length == 1;
        if (follows && turkish && !abbreviation && !Names.isDomain(name) || follows && BylineWords.isCityOnly(name)) {
            return true;
        }
        return follows
                && !BylinePapers.isBrand(name)
                && (part.joint() == ',' || part.joint() == '(')
                && !Names.isDomain(name)
                && (words.length == 1 && !abbreviation || BylineWords.isCity(name));
    }

    private boolean isCountry(String name) {
        for (Hit hit : copy.hits(index, Category.COUNTRY)) {
            if (copy.lines().get(index).text().substring(hit.start(), hit.end()).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDesk(String name) {
        for (Hit hit : copy.hits(index, Category.BYLINE_DESK)) {
            String desk = copy.lines().get(index).text().substring(hit.start(), hit.end());
            if (name.contains(desk) && name.length() <= 2 * desk.length() + 8) {
                return true;
            }
        }
        return false;
    }

    private boolean isDateWord(String name) {
        String language = copy.language().tag();
        return name.indexOf(' ') < 0
                && (months.weekday(language, name).isPresent()
                        || months.weekday("en", name).isPresent()
                        || months.find(language, name).isPresent()
                        || months.find("en", name).isPresent());
    }
}
