package news.copydesk.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The text under a key that has to be there, as a name to look for; empty, with a fault, if it is missing or of no use. */
    Optional<String> name(Fields fields, String key) {
        return fields.required(key)
                .filter(name -> isUsable(new Phrase(name, Anchor.ANYWHERE, fields.line(key)), fields.path(key)));
    }

    /** The text under a key that has to be there, as a pattern; empty, with a fault, if it is missing or of no use. */
    Optional<Phrase> pattern(Fields fields, String key) {
        return fields.required(key)
                .map(text -> pattern(new Yaml.Scalar(text, true, fields.line(key))))
                .filter(phrase -> !phrase.text().isEmpty() && isUsable(phrase, fields.path(key)));
    }

    private Phrase pattern(Yaml.Scalar text) {
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
            String match = Keys.of(phrase.text());
            if (isUsable(phrase, match, fields.path(key))) {
                Phrase first = seen.putIfAbsent(phrase.anchor() + match, phrase);
                if (first == null) {
                    distinct.add(phrase);
                } else {
                    faults.add(phrase.line(), twice(phrase, first, fields.path(key)), "Delete one of them");
                }
            }
        }
        return distinct;
    }

    /** Whether a phrase has something to match and is not too long; else a fault says so. */
    private boolean isUsable(Phrase phrase, String path) {
        return isUsable(phrase, Keys.of(phrase.text()), path);
    }

    private boolean isUsable(Phrase phrase, String match, String path) {
        int length = match.length();
        if (length == 0) {
            faults.add(
                    phrase.line(),
                    "the phrase '" + phrase.text()
                            + "' has nothing to match: marks and invisible characters do not count",
                    "Delete it");
        } else if (length > LONGEST) {
            faults.add(
                    phrase.line(),
                    "a phrase of " + length + " characters in '" + path + "'",
                    "Keep the first " + LONGEST + " at most");
        }
        return length > 0 && length <= LONGEST;
    }

    private static String twice(Phrase phrase, Phrase first, String path) {
        String same = phrase.text().equals(first.text())
                ? ""
                : " as '" + first.text()
                        + "', which matches the same (case, accents, kinds of quotes and numbers do not count)";
        return "'" + phrase.text() + "' is in '" + path + "' already, in line " + first.line() + same;
    }
}
