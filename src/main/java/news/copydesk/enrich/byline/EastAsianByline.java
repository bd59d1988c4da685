package news.copydesk.enrich.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.copydesk.enrich.byline.EastAsianPieces.Kind;
import news.copydesk.enrich.byline.EastAsianPieces.Piece;
import news.copydesk.enrich.name.EastAsianWords;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Agencies;
import news.copydesk.rules.Agency;
import news.copydesk.rules.EastAsianNames;

/**
 * One byline in Chinese, Japanese or Korean: {@code 記者王小明／台北報導}, {@code 【文・岡本真理子、写真・田所隼人】},
 * {@code 정선=최은서 기자}. What can be a name is one where it has the form of a full name, or where a job stands beside it and nothing
 * better is in the line; who took the pictures and where it was written are no authors.
 */
final class EastAsianByline {

    private static final int FULL = 3;
    private static final int FORM = 2;
    private static final int GUESS = 1;
    /** Between a job and its name: nothing, a colon, a bar, a point. */
    private static final String SOFT = ":：・·/／|｜丨=＝-";

    private static final String LIST = "、，,・·&＆/／";

    private record Found(int at, String name, int strength, boolean picture) {}

    private final Agencies agencies;
    private final EastAsianNames names;
    private final String language;
    private final List<Piece> pieces;
    private final List<Found> found = new ArrayList<>();

    EastAsianByline(Agencies agencies, EastAsianNames names, String language, List<Piece> pieces) {
        this.agencies = agencies;
        this.names = names;
        this.language = language;
        this.pieces = new EastAsianJoins(names, language).join(pieces);
    }

    void sort(Set<String> people, Set<String> organisations) {
        boolean picture = false;
        boolean source = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            switch (piece.kind()) {
                case JOB -> {
                    picture &= isReporter(piece) && kind(i - 1) == Kind.PICTURE;
                    source = false;
                }
                case PICTURE -> {
                    picture = !isBesideLabel(i);
                    source = false;
                }
                case SOURCE -> source = true;
                case ORGANISATION -> addUnless(picture, organisations, piece.text());
                case WORD -> {
                    String organisation = source ? piece.text() : organisation(i);
                    if (organisation.isEmpty()) {
                        name(i, picture);
                    } else {
                        addUnless(picture, organisations, organisation);
                    }
                }
            }
        }
        choose(people, organisations);
    }

    private void addUnless(boolean picture, Set<String> organisations, String name) {
        if (!picture) {
            organisations.add(agencies.find(name).map(Agency::name).orElse(name));
        }
    }

    /** The better ones; what stands in a list with one of them; where there is nothing else, the only word that can be a name. */
    private void choose(Set<String> people, Set<String> organisations) {
        boolean authors = found.stream().anyMatch(name -> !name.picture());
        if (authors || !organisations.isEmpty()) {
            found.removeIf(Found::picture);
        }
        int best = found.stream().mapToInt(Found::strength).max().orElse(0);
        if (best == 0) {
            if (found.size() == 1 && organisations.isEmpty()) {
                people.add(found.get(0).name());
            }
            return;
        }
        int least = Math.min(best, FORM);
        Set<Integer> good = found.stream()
                .filter(name -> name.strength() >= FORM)
                .map(Found::at)
                .collect(Collectors.toSet());
        for (Found name : found) {
            boolean listed = (name.strength() == GUESS && full(name.name()) > 0 || isBehindPoint(name))
                    && (good.contains(name.at() - 1) && isListed(name.at())
                            || good.contains(name.at() + 1) && isListed(name.at() + 1));
            if (name.strength() >= least || listed) {
                people.add(name.name());
            }
        }
    }

    /** A point between words of a list is hardly used between a name and a city. */
    private boolean isBehindPoint(Found name) {
        String gap = pieces.get(name.at()).gap().strip();
        return gap.equals("、") && !Script.isKatakana(name.name());
    }

    /** Whether the piece and the one before it stand in a list. */
    private boolean isListed(int at) {
        String gap = pieces.get(at).gap().strip();
        return gap.isEmpty() || gap.length() == 1 && LIST.indexOf(gap.charAt(0)) >= 0;
    }

    private void name(int at, boolean picture) {
        Piece piece = pieces.get(at);
        boolean glued = kind(at - 1) == Kind.JOB && piece.gap().isEmpty();
        String core = EastAsianWords.withoutReport(piece.text());
        boolean reported = core.length() < piece.text().length();
        if (reported && (glued || full(core) == FORM)) {
            String name = full(core) > 0 ? core : core.length() > FULL ? core.substring(0, core.length() - 2) : "";
            if (full(name) > 0) {
                found.add(new Found(at, name, FULL, picture));
            }
            return;
        }
        String name = trimmed(piece.text());
        int full = full(name);
        boolean place = gapAfter(at).startsWith("=") || gapAfter(at).startsWith("＝");
        if (reported
                || EastAsianWords.isNeither(name)
                || name.endsWith("대") && isProfessor(at + 1)
                || full == 0 && name.length() == 2 && kind(at + 1) == Kind.JOB && isGlued(at + 1)
                || !EastAsianWords.isNameLike(name, language)
                || place && full < FORM && kind(at + 1) != Kind.JOB) {
            return;
        }
        found.add(new Found(at, name, place && full < FORM ? 0 : strength(at, name, full), picture));
    }

    private int strength(int at, String name, int full) {
        boolean before = kind(at - 1) == Kind.JOB && isSoft(pieces.get(at).gap());
        boolean after = kind(at + 1) == Kind.JOB && isSoft(gapAfter(at));
        boolean labelled = before
                && (!pieces.get(at).gap().isBlank()
                        || isSoft(last(pieces.get(at - 1).text())));
        boolean family = (before || language.equals("ko")) && names.opensWithFamily(name, 1);
        if ((full > 0 || family) && (before || after)) {
            return FULL;
        }
        return full == FORM || labelled ? FORM : full > 0 || family || before || after ? GUESS : 0;
    }

    /** 2 for a full name that hardly is another word, 1 for one that may be. */
    private int full(String name) {
        if (name.indexOf('・') > 0 || name.indexOf('·') > 0 || name.indexOf(' ') > 0) {
            return FORM;
        }
        if (language.equals("ja") && (names.isJapaneseForm(name) || names.opensWithFamily(name, 2))) {
            return FORM;
        }
        if (EastAsianWords.isNeither(name) || !names.isFullName(name)) {
            return 0;
        }
        return name.length() > 2 ? FORM : GUESS;
    }

    /** Without the polite word behind it, and without the city in katakana before it: {@code ワシントン岡本真理子}. */
    private String trimmed(String word) {
        String name = word;
        for (String ending : List.of("さん", "氏", "の", "입니다", "씨")) {
            int at = name.indexOf(ending);
            name = at >= 2 && (full(name.substring(0, at)) == FORM || ending.equals("입니다"))
                    ? name.substring(0, at)
                    : name;
        }
        int han = 0;
        while (han < name.length() && Script.isKatakana(name.substring(han, han + 1))) {
            han++;
        }
        boolean city = han >= 2 && name.length() - han >= 2 && full(name.substring(han)) > 0 && name.indexOf('・') < 0;
        return city ? name.substring(han) : name;
    }

    private String organisation(int at) {
        String word = pieces.get(at).text();
        if (agencies.find(word).isPresent() || EastAsianWords.isPaper(word)) {
            return EastAsianWords.withoutReport(word).length() < word.length() ? "" : word;
        }
        boolean latin = Script.hasLatin(word) && Character.isUpperCase(word.codePointAt(firstLatin(word)));
        boolean person = latin && !Script.isEastAsian(word) && Names.isPerson(word);
        if (person) {
            found.add(new Found(at, word, FORM, false));
        }
        boolean tail = kind(at - 1) == Kind.JOB && pieces.get(at).gap().isEmpty();
        return latin && !person && !tail ? word : "";
    }

    private boolean isGlued(int at) {
        return pieces.get(at).gap().isEmpty();
    }

    private static String last(String word) {
        return word.substring(word.length() - 1);
    }

    private boolean isProfessor(int at) {
        return at < pieces.size() && pieces.get(at).text().contains("교수");
    }

    private static int firstLatin(String word) {
        int i = 0;
        while (word.charAt(i) >= 0x250 || !Character.isLetter(word.charAt(i))) {
            i++;
        }
        return i;
    }

    private Kind kind(int at) {
        return at < 0 || at >= pieces.size() ? Kind.WORD : pieces.get(at).kind();
    }

    private String gapAfter(int at) {
        return at + 1 < pieces.size() ? pieces.get(at + 1).gap().strip() : "";
    }

    private static boolean isSoft(String gap) {
        return gap.chars().allMatch(c -> c == ' ' || SOFT.indexOf(c) >= 0);
    }

    /** {@code 取材・文・撮影／…}: one person did both. */
    private boolean isBesideLabel(int at) {
        return kind(at - 1) == Kind.JOB
                && !isReporter(pieces.get(at - 1))
                && EastAsianWords.isLabel(lastPart(pieces.get(at - 1).text()))
                && pieces.get(at).gap().strip().length() <= 1;
    }

    private static boolean isReporter(Piece piece) {
        return piece.text().endsWith("記者")
                || piece.text().endsWith("记者")
                || piece.text().endsWith("기자");
    }

    private static String lastPart(String label) {
        int end = label.length();
        while (end > 0 && SOFT.indexOf(label.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = label.lastIndexOf('・', Math.max(0, end - 1)) + 1;
        return label.substring(Math.min(start, end), end);
    }
}
