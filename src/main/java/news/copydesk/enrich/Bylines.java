package news.copydesk.enrich;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.Byline;
import news.copydesk.article.Role;
import news.copydesk.rules.Agencies;
import news.copydesk.rules.Agency;
import news.copydesk.rules.Category;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.Hit;

/** Reads who wrote the article from its byline lines. */
final class Bylines {

    private static final int LONGEST_NAME = 60;

    private final Agencies agencies;
    private final DateFinder dates;

    Bylines(Agencies agencies, DateFinder dates) {
        this.agencies = agencies;
        this.dates = dates;
    }

    Optional<Byline> read(Copy copy) {
        List<Integer> lines = copy.indices(Role.BYLINE);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Set<String> people = new LinkedHashSet<>();
        Set<String> organisations = new LinkedHashSet<>();
        for (int index : lines) {
            for (String part : parts(copy, index)) {
                sort(part, people, organisations);
            }
        }
        String raw = String.join(" | ", new LinkedHashSet<>(copy.texts(Role.BYLINE)));
        return Optional.of(new Byline(raw, List.copyOf(people), List.copyOf(organisations)));
    }

    private void sort(String part, Set<String> people, Set<String> organisations) {
        Optional<Agency> agency = agencies.find(part);
        if (agency.isPresent()) {
            organisations.add(agency.get().name());
        } else if (Names.isPerson(part) || isUncasedName(part)) {
            people.add(Names.ordinaryCapitals(part));
        } else if (part.length() <= LONGEST_NAME && isOrganisation(part)) {
            organisations.add(part);
        }
    }

    private static boolean isOrganisation(String part) {
        return part.length() > 1 && Character.isUpperCase(part.charAt(0)) && Names.words(part).length <= 6;
    }

    private static boolean isUncasedName(String part) {
        return part.length() >= 2
                && part.length() <= 30
                && part.chars()
                        .noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isDigit(c))
                && Character.isLetter(part.charAt(0));
    }

    /** The names between prefixes, conjunctions, commas and bars; dates, job titles and addresses fall out. */
    private List<String> parts(Copy copy, int index) {
        String text = copy.lines().get(index).text();
        char[] kept = text.toCharArray();
        for (Category category : List.of(
                Category.BYLINE_PREFIX,
                Category.CONJUNCTION,
                Category.PUBLISHED,
                Category.UPDATED,
                Category.READING_TIME,
                Category.SOURCE_WITH,
                Category.RESIDUE)) {
            for (Hit hit : copy.hits(index, category)) {
                Arrays.fill(kept, hit.start(), hit.end(), '|');
            }
        }
        copy.hits(index, Category.BYLINE_ROLE)
                .forEach(hit -> Arrays.fill(kept, roleStart(text, hit.start()), hit.end(), '|'));
        dates.find(text, copy.language().tag()).forEach(span -> Arrays.fill(kept, span.start(), span.end(), '|'));
        List<String> parts = new ArrayList<>();
        for (String part : CreditParts.split(new String(kept))) {
            if (part.indexOf('@') < 0) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** A job title takes the capitalised word before it along: {@code Travel News Reporter}, if a full name still stands before. */
    private static int roleStart(String text, int role) {
        int before = text.lastIndexOf(' ', Math.max(0, role - 2));
        String name = text.substring(0, Math.max(0, before)).strip();
        return before > 0 && Names.words(name).length >= 2 && name.indexOf(',') < 0 ? before : role;
    }
}
