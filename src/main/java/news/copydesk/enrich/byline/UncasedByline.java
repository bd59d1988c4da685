package news.copydesk.enrich.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.UncasedWords;
import news.copydesk.rules.Agencies;
import news.copydesk.rules.Agency;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;

/**
 * One byline in a script that has spaces but no capitals, as Arabic, Hebrew and Devanagari are: {@code القاهرة - أحمد حسن وليلى منصور},
 * {@code גיא אברמוב, כתב נדל"ן}. Two to four words are a name unless one of them is a paper's; one word alone is a paper, beside others
 * a city.
 */
final class UncasedByline {

    private enum Before {
        NOTHING,
        JOB,
        PICTURE,
        SOURCE
    }

    private final BylineMarks marks;
    private final String text;
    private final Agencies agencies;
    private final Predicate<String> dateWord;
    private final Set<String> people;
    private final Set<String> organisations;
    private final List<String> photographers = new ArrayList<>();
    private final List<String> single = new ArrayList<>();
    private Before before = Before.NOTHING;
    private int phrases;

    UncasedByline(
            BylineMarks marks,
            Agencies agencies,
            Predicate<String> dateWord,
            Set<String> people,
            Set<String> organisations) {
        this.marks = marks;
        this.text = marks.text;
        this.agencies = agencies;
        this.dateWord = dateWord;
        this.people = people;
        this.organisations = organisations;
    }

    void sort() {
        int known = people.size() + organisations.size();
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            if (marks.at(i) == BylineMarks.JOB || marks.at(i) == BylineMarks.AGENCY) {
                end = marks.end(i);
                known(i, end);
            } else if (isInPhrase(i)) {
                while (end < text.length()
                        && (isInPhrase(end) || isSpace(end) && isInPhrase(end + 1) && isUncased(end))) {
                    end++;
                }
                if (i == 0 || ";؛".indexOf(text.charAt(before(i))) < 0) {
                    phrase(i, end);
                }
            }
            i = end;
        }
        if (people.size() + organisations.size() == known) {
            people.addAll(photographers);
            if (photographers.isEmpty() && phrases == 1) {
                organisations.addAll(single);
            }
        }
    }

    /** The last sign before that place. */
    private int before(int at) {
        int i = at - 1;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i;
    }

    private boolean isSpace(int at) {
        return text.charAt(at) == ' ' && marks.at(at) != BylineMarks.DROPPED;
    }

    /** Whether the words on both sides of a space are of the same kind of script. */
    private boolean isUncased(int space) {
        return text.charAt(space + 1) < 0x250 == text.charAt(space - 1) < 0x250
                || !Character.isLetter(text.charAt(space - 1));
    }

    private boolean isInPhrase(int at) {
        if (at >= text.length() || marks.at(at) == BylineMarks.DROPPED || isConjunction(at)) {
            return false;
        }
        if (marks.at(at) != BylineMarks.FREE) {
            return marks.at(at) == BylineMarks.DESK;
        }
        char c = text.charAt(at);
        int type = Character.getType(c);
        if (Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\u200C') {
            return c != '\u0640' || isLetter(at - 1) && isLetter(at + 1);
        }
        boolean within = isLetter(at - 1) && isLetter(at + 1);
        boolean hebrew = at > 0 && text.charAt(at - 1) >= 0x590 && text.charAt(at - 1) < 0x600;
        return "\"״'’׳".indexOf(c) >= 0 && (within || hebrew && c != '"')
                || c == '.' && isLetter(at - 1)
                || c == '-' && within && hebrew;
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean isConjunction(int at) {
        for (Hit hit : marks.copy.hits(marks.index, Category.CONJUNCTION)) {
            if (hit.start() <= at && at < hit.end()) {
                return true;
            }
        }
        return false;
    }

    private void known(int start, int end) {
        if (marks.at(start) == BylineMarks.JOB) {
            before = Before.JOB;
        } else if (before != Before.PICTURE) {
            organisations.add(marks.agency(start));
        }
    }

    private void phrase(int start, int end) {
        for (Hit desk : marks.copy.hits(marks.index, Category.BYLINE_DESK)) {
            if (start <= desk.start() && desk.end() <= end && marks.at(desk.start()) == BylineMarks.DESK) {
                desk(start, end, desk);
                return;
            }
        }
        words(Names.words(text.substring(start, end)), end);
    }

    /** A desk with the words beside it, which are its paper if they are no name. */
    private void desk(int start, int end, Hit desk) {
        String rest = (text.substring(start, desk.start()) + text.substring(desk.end(), end)).strip();
        String[] words = Names.words(rest);
        boolean named = desk.start() == start
                && words.length >= 2
                && List.of(words).stream().noneMatch(UncasedWords::isPaper);
        organisations.add(text.substring(named ? desk.start() : start, named ? desk.end() : end));
        if (named) {
            words(words, end);
        }
    }

    private void words(String[] phrase, int end) {
        List<String> words = new ArrayList<>(List.of(phrase));
        if (isLabelled(Category.SOURCE_LABEL, words.get(0))) {
            before = Before.SOURCE;
            words.remove(0);
        } else if (isLabelled(Category.CREDIT_MARKER, words.get(0))) {
            before = Before.PICTURE;
            words.remove(0);
        }
        while (!words.isEmpty() && UncasedWords.isOpening(words.get(0))) {
            words.remove(0);
            before = before == Before.NOTHING ? Before.JOB : before;
        }
        int stop = 0;
        while (stop < words.size() && (stop == 1 || !UncasedWords.isClosing(words.get(stop)))) {
            stop++;
        }
        words = words.subList(0, stop);
        if (!words.isEmpty() && !dateWord.test(words.get(0))) {
            split(words, end < text.length() && text.charAt(end) == ':');
        }
    }

    private boolean isLabelled(Category category, String word) {
        return marks.copy.hits(marks.index, category).stream()
                .anyMatch(hit -> text.substring(hit.start(), hit.end()).equals(word));
    }

    /** {@code أحمد حسن وليلى منصور} are two. */
    private void split(List<String> words, boolean colon) {
        for (int i = 2; i + 1 < words.size(); i++) {
            if (UncasedWords.isJoined(words.get(i)) && words.stream().noneMatch(UncasedWords::isPaper)) {
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
        while (paper < words.size() && !UncasedWords.isPaper(words.get(paper))) {
            paper++;
        }
        if (paper < words.size()) {
            paper(words, paper);
        } else if (words.size() == 1) {
            one(name, colon);
        } else if (UncasedWords.isNameLike(words) && !UncasedWords.isCity(words) && !isCountry(name)) {
            if (before == Before.PICTURE) {
                photographers.add(name);
            } else {
                people.add(name);
            }
        } else if (before != Before.JOB && !UncasedWords.isCity(words) && !isCountry(name)) {
            single.add(name);
        }
    }

    /** A paper with the name before or behind it: {@code علی رضایی بی‌بی‌سی}, {@code مراسل سكاي نيوز عربية أحمد حسن}. */
    private void paper(List<String> words, int paper) {
        boolean last = paper == words.size() - 1;
        if (paper >= 2 && last && UncasedWords.isNameLike(words.subList(0, paper))) {
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
        } else if (!colon && word.chars().noneMatch(Character::isDigit) && !isCountry(word)) {
            single.add(word);
        }
    }

    private boolean isCountry(String name) {
        return marks.copy.hits(marks.index, Category.COUNTRY).stream()
                .anyMatch(hit -> text.substring(hit.start(), hit.end()).equals(name));
    }
}
