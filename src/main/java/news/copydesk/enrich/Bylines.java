package news.copydesk.enrich;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.Byline;
import news.copydesk.article.Role;
import news.copydesk.enrich.BylineParts.Part;
import news.copydesk.rules.Agencies;
import news.copydesk.rules.Agency;
import news.copydesk.rules.Category;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.Hit;
import news.copydesk.rules.Months;

/** Reads who wrote the article from its byline lines. */
final class Bylines {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_UNCASED = 30;
    private static final int MOST_ORGANISATION_WORDS = 6;

    /** First words of cities whose names have two or three. */
    private static final Set<String> CITY_OPENINGS = WordSet.of("""
            new los las san santa são sao saint st. tel hong kuala phnom abu addis buenos rio cape port den bad fort
            mexico ciudad la le el panama salt ho washington frankfurt नई 뉴
            """);

    private static final Set<String> PREPOSITIONS =
            WordSet.of("in aus à en em au på från fra из в у din w z da desde depuis from bei te uit в з у od ze");

    private static final Set<String> OPENING_PREFIXES = WordSet.of("By Von Par Por Av Af Door Van");

    private static final Set<String> ARTICLES = WordSet.of("The Le La Les El Il Die Der Das De O A");

    private static final Set<String> TRAILING = WordSet.of("on at am um in le el il i den der dne dnia vom");

    /** What stands before a name within a line: {@code October 9 | by Ann Lee}. */
    private static final Set<String> INNER_PREFIXES =
            WordSet.of("by von par por av af door di de durch przez от від oleh του της bởi");

    private final Agencies agencies;
    private final DateFinder dates;
    private final Months months;

    Bylines(Agencies agencies, DateFinder dates, Months months) {
        this.agencies = agencies;
        this.dates = dates;
        this.months = months;
    }

    Optional<Byline> read(Copy copy) {
        List<Integer> lines = copy.indices(Role.BYLINE);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Set<String> people = new LinkedHashSet<>();
        Set<String> organisations = new LinkedHashSet<>();
        for (int index : lines) {
            new Line(copy, index).sort(people, organisations);
        }
        String raw = String.join(" | ", new LinkedHashSet<>(copy.texts(Role.BYLINE)));
        return Optional.of(new Byline(raw, List.copyOf(people), List.copyOf(organisations)));
    }

    /** What a piece turned out to be; the next one may depend on it. */
    private enum Kind {
        NOTHING,
        PERSON,
        ORGANISATION,
        ROLE,
        PLACE
    }

    /** One line, read piece by piece. */
    private final class Line {

        private final Copy copy;
        private final int index;
        private final List<Part> parts;
        private final boolean roles;
        private final boolean longName;
        private Kind last = Kind.NOTHING;
        private boolean signed;

        Line(Copy copy, int index) {
            this.copy = copy;
            this.index = index;
            this.parts = BylineParts.of(copy, index, dates);
            this.roles = parts.stream().anyMatch(Part::role);
            this.longName =
                    parts.stream().anyMatch(part -> isUncased(part.text()) && Names.words(part.text()).length >= 2);
        }

        void sort(Set<String> people, Set<String> organisations) {
            String text = copy.lines().get(index).text();
            for (Hit hit : copy.hits(index, Category.BYLINE_PREFIX)) {
                if (hit.start() == 0 && hit.end() == text.length() && text.indexOf(' ') > 0) {
                    organisations.add(nameOf(new Part(text, '\0', false, false, false)));
                    return;
                }
            }
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                String name = nameOf(part);
                Kind kind = kind(part, name, i);
                if (kind == Kind.PERSON) {
                    for (String person : split(name)) {
                        people.add(Names.ordinaryCapitals(person));
                    }
                } else if (kind == Kind.ORGANISATION) {
                    organisations.add(agencies.find(name).map(Agency::name).orElse(name));
                }
                signed |= kind == Kind.PERSON;
                last = kind;
            }
        }

        /** Chinese names have no spaces within, so that a space stands between two. */
        private List<String> split(String name) {
            String[] words = Names.words(name);
            boolean names = copy.language().tag().equals("zh") && Names.isEastAsian(name);
            for (String word : words) {
                names &= word.length() >= 2 && word.length() <= 4;
            }
            return names ? List.of(words) : List.of(name);
        }

        private Kind kind(Part part, String name, int at) {
            if (agencies.find(name).isPresent()) {
                return Kind.ORGANISATION;
            }
            boolean title = (part.joint() == '(' || part.joint() == 'f') && last == Kind.ROLE
                    || part.role() && part.joint() == ',' && last == Kind.PERSON;
            if (name.isEmpty() || title) {
                return part.role() ? Kind.ROLE : Kind.NOTHING;
            }
            if (isDesk(name)) {
                return Kind.ORGANISATION;
            }
            if (isUncased(name)) {
                return uncased(part, name, at);
            }
            if (isDateWord(name)) {
                return Kind.NOTHING;
            }
            if (isPlace(part, name)) {
                return Kind.PLACE;
            }
            if (isDomain(name) || hasAbbreviation(name) || part.quoted()) {
                return Kind.ORGANISATION;
            }
            if (isNewspaper(name)
                    || part.joint() == '|'
                            && last == Kind.PERSON
                            && parts.get(at - 1).prefixed()) {
                return Kind.ORGANISATION;
            }
            if (Names.isPerson(name) || (part.prefixed() || isPrefixed(part.text())) && isPseudonym(name)) {
                return Kind.PERSON;
            }
            boolean alone = parts.size() == 1 && name.indexOf(' ') < 0;
            return alone || isOrganisation(name) && !(signed && isTopic(name)) ? Kind.ORGANISATION : Kind.NOTHING;
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
            boolean eastAsian = Names.isEastAsian(name);
            boolean beside = !part.role() && roles && last != Kind.PERSON && last != Kind.ROLE;
            boolean alone = word && !eastAsian && !part.prefixed() && !part.role() && longName;
            if (beside && eastAsian && part.joint() != '=' || alone || isCity(name) && part.joint() == ',') {
                return Kind.PLACE;
            }
            return isUncasedName(name) ? Kind.PERSON : Kind.NOTHING;
        }

        /** A city or country behind a name or an agency. */
        private boolean isPlace(Part part, String name) {
            String[] words = Names.words(name);
            boolean follows = last == Kind.PERSON || last == Kind.ORGANISATION || last == Kind.PLACE;
            if (isCountry(name) || follows && PREPOSITIONS.contains(words[0])) {
                return true;
            }
            boolean abbreviation = words[0].length() <= 4 && isShouted(words[0]);
            return follows
                    && (part.joint() == ',' || part.joint() == '(')
                    && !isDomain(name)
                    && (words.length == 1 && !abbreviation || isCity(name));
        }

        private boolean isCountry(String name) {
            for (Hit hit : copy.hits(index, Category.COUNTRY)) {
                if (copy.lines()
                        .get(index)
                        .text()
                        .substring(hit.start(), hit.end())
                        .equals(name)) {
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

    /** The name in a piece, without a preposition before it or a place behind it. */
    private static String nameOf(Part part) {
        String[] words = Names.words(part.text());
        int start = 0;
        int end = words.length;
        for (int i = 0; i + 1 < words.length; i++) {
            if (isInnerPrefix(words, i)) {
                start = i + 1;
            }
            boolean place = i - start >= 2 && PREPOSITIONS.contains(words[i]) || i - start >= 2 && isVerb(words[i]);
            if (place && end == words.length) {
                end = i;
            }
        }
        while (end - start > 1 && TRAILING.contains(words[end - 1])) {
            end--;
        }
        if (start > 0 || end < words.length) {
            return String.join(" ", List.of(words).subList(start, end));
        }
        return isKorean(part.text()) && part.role() && words.length > 1 ? words[words.length - 1] : part.text();
    }

    /** {@code Ann Lee is a freelance journalist in London}. */
    private static boolean isVerb(String word) {
        return word.equals("is") || word.equals("ist") || word.equals("est");
    }

    private static boolean isOrganisation(String part) {
        if (part.length() < 2 || part.length() > LONGEST_NAME || !Character.isUpperCase(part.charAt(0))) {
            return false;
        }
        String[] words = Names.words(part);
        int small = 0;
        for (String word : words) {
            small += Character.isLowerCase(word.charAt(0)) && !Names.isParticle(word) ? 1 : 0;
        }
        return words.length <= MOST_ORGANISATION_WORDS && small * 2 <= words.length;
    }

    /** One word behind the author that is no abbreviation: the section, most often. */
    private static boolean isTopic(String name) {
        return name.indexOf(' ') < 0 && !isShouted(name) && !Names.isOrganisationWord(name);
    }

    private static boolean isPrefixed(String part) {
        String[] words = Names.words(part);
        for (int i = 0; i + 1 < words.length; i++) {
            if (isInnerPrefix(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Le Courrier}, {@code The Post}: an article and one word. */
    private static boolean isNewspaper(String name) {
        String[] words = Names.words(name);
        return words.length == 2 && ARTICLES.contains(words[0]);
    }

    /** Whether that word stands before a name: it opens the piece, or follows a verb ({@code erstellt von}). */
    private static boolean isInnerPrefix(String[] words, int at) {
        boolean open = at == 0 || words[at].equals("by") || Character.isLowerCase(words[at - 1].charAt(0));
        return open && INNER_PREFIXES.contains(words[at]) || at == 0 && OPENING_PREFIXES.contains(words[at]);
    }

    /** One word, as bloggers and news desks sign with. */
    private static boolean isPseudonym(String name) {
        return name.length() >= 3
                && name.length() <= LONGEST_UNCASED
                && name.indexOf(' ') < 0
                && !isShouted(name)
                && !Names.isOrganisationWord(name);
    }

    private static boolean isDomain(String name) {
        int dot = name.lastIndexOf('.');
        return name.indexOf(' ') < 0 && dot > 1 && name.length() - dot >= 3 && name.length() - dot <= 6;
    }

    /** {@code MDR THÜRINGEN}, {@code Fox News}: several words, the first an abbreviation. */
    private static boolean hasAbbreviation(String name) {
        String[] words = Names.words(name);
        return words.length > 1
                && words[0].length() >= 2
                && words[0].length() <= 4
                && isShouted(words[0])
                && words[0].indexOf('.') < 0
                && hasNoVowelOrMixed(words);
    }

    private static boolean hasNoVowelOrMixed(String[] words) {
        boolean vowel = words[0].chars().anyMatch(c -> "AEIOUYÄÖÜÅÆØÉ".indexOf(c) >= 0);
        return !vowel || !isShouted(words[words.length - 1]);
    }

    private static boolean isShouted(String word) {
        return word.chars().noneMatch(Character::isLowerCase) && word.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isCity(String name) {
        String[] words = Names.words(name);
        return words.length >= 2 && words.length <= 3 && CITY_OPENINGS.contains(words[0].toLowerCase(Locale.ROOT));
    }

    private static boolean isUncased(String name) {
        return name.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    private static boolean isUncasedName(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST_UNCASED
                && Names.words(name).length <= 4
                && name.chars().noneMatch(Character::isDigit);
    }

    private static boolean isKorean(String text) {
        return text.chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }
}
