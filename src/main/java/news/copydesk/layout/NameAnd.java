package news.copydesk.layout;

import news.copydesk.rules.GivenNames;

/**
 * A name, a comma, and what one has to know of that person: below a quotation, a picture or a headline. And at the head of a paragraph
 * the place that it comes from.
 */
final class NameAnd {

    private static final int LONGEST = 80;
    private static final int MOST_NAME_WORDS = 4;
    private static final int LONGEST_DATELINE = 45;

    /** The value of {@link Trait#NAME_AND} for what somebody is: {@code Ann Lee, economist}. */
    static final String ROLE = "role";

    private final GivenNames givenNames;

    NameAnd(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    /** Adds to a line whose given names are read. */
    void read(String text, LineShape shape, LineTraits traits) {
        if (shape.weight() <= LONGEST && shape.cased() && !shape.endsSentence() && shape.commas() > 0) {
            int comma = text.indexOf(',');
            int end = comma < 0 ? 0 : nameWords(text, comma);
            if (end >= 2 && end <= MOST_NAME_WORDS && comma + 2 < text.length()) {
                readRest(text.substring(comma + 1).strip(), traits);
            }
        }
        traits.addIf(Trait.DATELINE, shape.cased() && hasDateline(text));
    }

    /** What stands behind the comma: not another name, and without a known one before it the line may as well be a heading. */
    private void readRest(String rest, LineTraits traits) {
        if (isAge(rest)) {
            traits.add(Trait.NAME_AND, "age");
        } else if (!givenNames.contains(rest)) {
            traits.add(Trait.NAME_AND, traits.has(Trait.GIVEN_NAME, "first") ? ROLE : "perhaps");
        }
    }

    /** How many words stand before {@code end}; 0 if one of them is none of a name. */
    private static int nameWords(String text, int end) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean part = Character.isLetter(c) || inWord && "-'’.".indexOf(c) >= 0;
            if (part && !inWord) {
                words++;
                if (!Character.isUpperCase(c)) {
                    return 0;
                }
            } else if (!part && c != ' ') {
                return 0;
            }
            inWord = part;
        }
        return words;
    }

    private static boolean isAge(String rest) {
        return !rest.isEmpty() && rest.length() <= 3 && rest.chars().allMatch(Character::isDigit);
    }

    /** {@code LYON, 3 May (AFP) – …}: before a dash nothing but names, figures and brackets, and a sentence behind it. */
    private static boolean hasDateline(String text) {
        int most = Math.min(LONGEST_DATELINE, text.length() - LONGEST_DATELINE);
        boolean start = true;
        int brackets = 0;
        for (int i = 0; i < most; i++) {
            char c = text.charAt(i);
            if (start && (c == '-' || c == '–' || c == '—' || c == '―') && i > 3) {
                return brackets == 0;
            }
            if (start && brackets == 0 && Character.isLowerCase(c) || ":;?!«»\"“„”".indexOf(c) >= 0) {
                return false;
            }
            brackets += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            start = c == ' ' || c == '.' || c == ')';
        }
        return false;
    }
}
