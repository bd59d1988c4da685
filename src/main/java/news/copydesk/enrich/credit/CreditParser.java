package news.copydesk.enrich.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.copydesk.article.Credit;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Lexicon;
import news.copydesk.rules.Rulebook;
import news.copydesk.text.Folding;

/** Reads a credit: who took the picture, for whom, through whom it came, and on what terms. */
public final class CreditParser {

    /** What is longer is no credit to the end. */
    private static final int LONGEST = 400;

    private final Lexicon lexicon;
    private final CreditKnowledge known;
    private final CreditParts parts;
    private final JointNames joint;

    public CreditParser(Rulebook rules) {
        this.lexicon = rules.lexicon();
        this.known = new CreditKnowledge(rules);
        this.parts = new CreditParts(known.joiners);
        this.joint = new JointNames(known, rules.vocabulary());
    }

    /** The credit that {@code printed} says, brackets and joining dash around it taken off. */
    public Credit parse(String printed) {
        String raw = unwrap(printed);
        if (known.reserved.contains(raw)) {
            return new Credit(raw, Optional.empty(), List.of(), Optional.empty(), false, true);
        }
        String head = raw.substring(0, Math.min(raw.length(), LONGEST));
        CreditWords words = new CreditWords(head, lexicon.scan(Folding.fold(head)), known);
        CreditNames names = new CreditNames(known, words.signed(), words.handout());
        boolean japanese = head.startsWith("＝") || head.startsWith("=") && !Script.hasHangul(head);
        for (String part : parts.split(words.names())) {
            for (String name : known.eastAsian.names(clean(part), words.signed(), head)) {
                boolean named = !japanese
                        || words.handout()
                        || known.agencies.find(name).isPresent();
                if (named || !known.eastAsian.isPlace(name)) {
                    add(name, names);
                }
            }
        }
        List<String> chain = names.producersFirst();
        Optional<String> agency = chain.stream()
                .filter(name -> known.agencies
                        .find(name)
                        .filter(found -> !found.house())
                        .isPresent())
                .findFirst();
        return new Credit(raw, names.photographer(), chain, agency, words.pool(), words.handout());
    }

    private void add(String name, CreditNames names) {
        List<String> people = joint.split(name);
        if (people.isEmpty()) {
            names.add(name);
        } else {
            names.addPeople(people);
        }
    }

    /** Without years, an opening article, and what the contributor is. */
    private String clean(String part) {
        List<String> words = new ArrayList<>();
        for (String word : Names.words(part)) {
            boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
            boolean article = words.isEmpty() && known.openingArticles.contains(word);
            if (!year && !article && !known.noNames.contains(word.toLowerCase(Locale.ROOT))) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    private static String unwrap(String printed) {
        int start = 0;
        int end = printed.length();
        while (start < end && " |–—-.,;".indexOf(printed.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && " |,;".indexOf(printed.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean wrapped = end - start > 2 && "([（［【".indexOf(printed.charAt(start)) >= 0;
        if (wrapped) {
            int stop = printed.charAt(end - 1) == '.' ? end - 2 : end - 1;
            char close = ")]）］】".charAt("([（［【".indexOf(printed.charAt(start)));
            if (printed.charAt(stop) == close && closing(printed, start, close) == stop) {
                return printed.substring(start + 1, stop).strip();
            }
        }
        return printed.substring(start, end);
    }

    /** Where the bracket closes that opens at {@code open}; -1 if it does not. */
    private static int closing(String printed, int open, char close) {
        int depth = 0;
        for (int i = open; i < printed.length(); i++) {
            if (printed.charAt(i) == printed.charAt(open)) {
                depth++;
            } else if (printed.charAt(i) == close && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
