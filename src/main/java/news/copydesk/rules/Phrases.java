package news.copydesk.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads lists of phrases. */
final class Phrases {

    /** Longest phrase, in match keys. */
    static final int LONGEST = 200;

    private final Faults faults;

    Phrases(Faults faults) {
        this.faults = faults;
    }

    /** A phrase without its {@code *}, and where it has to stand. */
    record Phrase(String text, Anchor anchor, int line) {}

    /** A list in which {@code *} stands for anything: {@code x} is the whole line, {@code x*} starts, {@code *x} ends it. */
    List<Phrase> patterns(Fields fields, String key) {
        return distinct(
                fields, key, fields.texts(key).stream().map(this::pattern).toList());
    }

    /** A list whose phrases all have the same anchor and take no {@code *}. */
    List<Phrase> anchored(Fields fields, String key, Anchor anchor) {
        List<Phrase> phrases = new ArrayList<>();
        for (Yaml.Scalar text : fields.texts(key)) {
            if (text.text().indexOf('*') >= 0) {
                faults.add(
                        text.line(),
                        "'*' is not allowed in '" + fields.path(key) + "': '" + text.text() + "'",
                        "Write the phrase without it; only residue and pins take '*'");
            } else {
                phrases.add(new Phrase(text.text(), anchor, text.line()));
            }
        }
        return distinct(fields, key, phrases);
    }

    Phrase pattern(Yaml.Scalar text) {
        String phrase = text.text();
        boolean open = phrase.startsWith("*");
        boolean more = phrase.endsWith("*");
        String bare = phrase.substring(open ? 1 : 0, Math.max(open ? 1 : 0, phrase.length() - (more ? 1 : 0)))
                .strip();
        if (bare.indexOf('*') >= 0) {
            faults.add(
                    text.line(),
                    "'*' inside the phrase '" + phrase + "'",
                    "Put '*' only first or last; make two phrases of it if need be");
            bare = "";
        } else if (bare.isEmpty()) {
            faults.add(
                    text.line(),
                    "the phrase '" + phrase + "' matches every line",
                    "Write a word beside the '*', or delete it");
        }
        Anchor anchor = open ? (more ? Anchor.ANYWHERE : Anchor.END) : more ? Anchor.START : Anchor.WHOLE;
        return new Phrase(bare, anchor, text.line());
    }

    private List<Phrase> distinct(Fields fields, String key, List<Phrase> phrases) {
        Map<String, Phrase> seen = new HashMap<>();
        List<Phrase> distinct = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.text().isEmpty()) {
                continue;
            }
            String keys = Keys.of(phrase.text());
            if (keys.isEmpty()) {
                faults.add(
                        phrase.line(),
                        "the phrase '" + phrase.text()
                                + "' has nothing to match: marks and invisible characters do not count",
                        "Delete it");
            } else if (keys.length() > LONGEST) {
                faults.add(
                        phrase.line(),
                        "a phrase of " + keys.length() + " characters in '" + fields.path(key) + "'",
                        "Keep the first " + LONGEST + " at most");
            } else {
                Phrase first = seen.putIfAbsent(phrase.anchor() + keys, phrase);
                if (first == null) {
                    distinct.add(phrase);
                } else {
                    faults.add(phrase.line(), twice(phrase, first, fields.path(key)), "Delete one of them");
                }
            }
        }
        return distinct;
    }

    private static String twice(Phrase phrase, Phrase first, String path) {
        String same = phrase.text().equals(first.text())
                ? ""
                : " as '" + first.text()
                        + "', which matches the same (case, accents, kinds of quotes and numbers do not count)";
        return "'" + phrase.text() + "' is in '" + path + "' already, in line " + first.line() + same;
    }
}
