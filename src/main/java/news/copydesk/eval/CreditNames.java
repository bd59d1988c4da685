package news.copydesk.eval;

import java.util.ArrayList;
import java.util.List;

/** The agencies and people that a credit names, without the words that announce them. */
final class CreditNames {

    private static final int SHORTEST = 2;
    private static final String EDGES = " .:-";
    private static final List<String> SEPARATORS = List.of("/", ",", "|", ";", " via ", "(", ")", "©", "+", "＝");
    /** Taken off in this order, so that one may follow another. */
    private static final List<String> ANNOUNCEMENTS = List.of(
            "foto:",
            "photo:",
            "photos:",
            "bild:",
            "image:",
            "quelle:",
            "picture:",
            "credit:",
            "fot.",
            "zdj.",
            "foto",
            "photo",
            "bild");

    private CreditNames() {}

    /** Whether a name of one is a name of the other or a part of it. */
    static boolean haveOneInCommon(String credit, String other) {
        List<String> others = of(other);
        return of(credit).stream()
                .anyMatch(one -> others.stream().anyMatch(two -> one.contains(two) || two.contains(one)));
    }

    /** The names as they are compared: letters and digits only. */
    static List<String> of(String credit) {
        String parts = credit;
        for (String separator : SEPARATORS) {
            parts = parts.replace(separator, "\n");
        }
        List<String> names = new ArrayList<>();
        for (String part : parts.split("\n")) {
            String name =
                    Wording.of(unannounced(trimmed(Wording.of(part).normal()))).key();
            if (name.codePointCount(0, name.length()) >= SHORTEST) {
                names.add(name);
            }
        }
        return names;
    }

    private static String unannounced(String part) {
        String rest = part;
        for (String announcement : ANNOUNCEMENTS) {
            if (rest.startsWith(announcement)) {
                rest = trimmed(rest.substring(announcement.length()));
            }
        }
        return rest;
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
