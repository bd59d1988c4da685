package news.copydesk.enrich.byline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import news.copydesk.enrich.name.UncasedWords;
import news.copydesk.rules.Agencies;
import news.copydesk.rules.Agency;
import news.copydesk.rules.Category;

/**
 * Who signs a byline in a script without capitals, as its phrases are told one after the other. Two to four words are a name unless one of
 * them is a paper's; one word alone is a paper, beside others a city.
 */
final class UncasedSigners {

    private enum Before {
        NOTHING,
        JOB,
        PICTURE,
        SOURCE
    }

    private final BylineMarks marks;
    private final UncasedWords known;
    private final Agencies agencies;
    private final Predicate<String> dateWord;
    private final Set<String> people = new LinkedHashSet<>();
    private final Set<String> organisations = new LinkedHashSet<>();
    private final List<String> photographers = new ArrayList<>();
    private final List<String> single = new ArrayList<>();
    private Before before = Before.NOTHING;
    private int phrases;

    UncasedSigners(BylineMarks marks, UncasedWords known, Agencies agencies, Predicate<String> dateWord) {
        this.marks = marks;
        this.known = known;
        this.agencies = agencies;
        this.dateWord = dateWord;
    }

    /** A job, or what stands before a name. */
    void job() {
        before = Before.JOB;
    }

    /** An agency by its canonical name. */
    void agency(String name) {
        if (before != Before.PICTURE) {
            organisations.add(name);
        }
    }

    void organisation(String name) {
        organisations.add(name);
    }

    boolean hasNoPaper(String[] words) {
        return List.of(words).stream().noneMatch(known::isPaper);
    }

    /** @param colon whether one stands behind them */
    void words(String[] phrase, boolean colon) {
        List<String> words = new ArrayList<>(List.of(phrase));
        if (marks.isHit(Category.SOURCE_LABEL, words.get(0))) {
            before = Before.SOURCE;
            words.remove(0);
        } else if (marks.isHit(Category.CREDIT_MARKER, words.get(0))) {
            before = Before.PICTURE;
            words.remove(0);
        }
        while (!words.isEmpty() && known.isOpening(words.get(0))) {
            words.remove(0);
            before = before == Before.NOTHING ? Before.JOB : before;
        }
        int stop = 0;
        while (stop < words.size()
                && !(stop == 1 ? known.isSmallClosing(words.get(stop)) : known.isClosing(words.get(stop)))) {
            stop++;
        }
        words = words.subList(0, stop);
        if (!words.isEmpty() && !dateWord.test(words.get(0))) {
            split(words, colon);
        }
    }

    /** What was found; who took the pictures, or a single word, only where there is nothing else. */
    void addTo(Set<String> allPeople, Set<String> allOrganisations) {
        int known = allPeople.size() + allOrganisations.size();
        allPeople.addAll(people);
        allOrganisations.addAll(organisations);
        if (allPeople.size() + allOrganisations.size() == known) {
            allPeople.addAll(photographers);
            if (photographers.isEmpty() && phrases == 1) {
                allOrganisations.addAll(single);
            }
        }
    }

    /** {@code أحمد حسن وليلى منصور} are two. */
    private void split(List<String> words, boolean colon) {
        for (int i = 2; i + 1 < words.size(); i++) {
            if (known.isJoined(words.get(i)) && words.stream().noneMatch(known::isPaper)) {
                List<String> rest = new ArrayList<>(words.subList(i, words.size()));
                rest.set(0, rest.get(0).substring(1));
                name(words.subList(0, i), false);
                split(rest, colon);
                return;
            }
        }
        name(words, colon);
    }

    private void name(List<String> words, boolean colon) {
        String name = String.join(" ", words);
        phrases++;
        if (before == Before.SOURCE || agencies.find(name).isPresent()) {
            organisations.add(agencies.find(name).map(Agency::name).orElse(name));
            return;
        }
        int paper = 0;
        while (paper < words.size() && !known.isPaper(words.get(paper))) {
            paper++;
        }
        if (paper < words.size()) {
            paper(words, paper);
        } else if (words.size() == 1) {
            one(name, colon);
        } else if (known.isNameLike(words) && !known.isCity(words) && !marks.isHit(Category.COUNTRY, name)) {
            if (before == Before.PICTURE) {
                photographers.add(name);
            } else {
                people.add(name);
            }
        } else if (before != Before.JOB && !known.isCity(words) && !marks.isHit(Category.COUNTRY, name)) {
            single.add(name);
        }
    }

    /** A paper with the name before or behind it: {@code علی رضایی بی‌بی‌سی}, {@code مراسل سكاي نيوز عربية أحمد حسن}. */
    private void paper(List<String> words, int paper) {
        boolean last = paper == words.size() - 1;
        if (paper >= 2 && last && known.isNameLike(words.subList(0, paper))) {
            people.add(String.join(" ", words.subList(0, paper)));
            organisations.add(words.get(paper));
        } else if (before != Before.PICTURE) {
            organisations.add(String.join(" ", words));
        }
    }

    /** One word is a name behind a word that says so, else a city, an adjective or, alone, a paper. */
    private void one(String word, boolean colon) {
        boolean latin = word.charAt(0) < 0x250 && Character.isLetter(word.charAt(0));
        if (latin && word.length() > 2 && before != Before.NOTHING) {
            organisations.add(word);
        } else if (!colon && word.chars().noneMatch(Character::isDigit) && !marks.isHit(Category.COUNTRY, word)) {
            single.add(word);
        }
    }
}
