package news.copydesk.rules;

import java.util.Collection;
import java.util.Set;

/**
 * Full names in Han, kana and Hangul, judged by the family names of {@code config/rules/names.yaml} and the characters it says that given
 * names are made of; a given name in kana needs none of them.
 */
public final class EastAsianNames {

    private static final int LONGEST_FAMILY = 3;
    private static final int LONGEST_GIVEN = 3;
    /** Behind a family name of one character: more is an ordinary compound. */
    private static final int LONGEST_GIVEN_BEHIND_ONE = 2;
    /** Two characters for the family and two for the person. */
    private static final int USUAL_IN_JAPAN = 4;

    private final Set<String> families;
    private final Characters given;

    EastAsianNames(Collection<String> families, Collection<String> givenCharacters) {
        this.families = new WordSet(families);
        this.given = Characters.of(givenCharacters);
    }

    /** Whether the character can be part of such a name. */
    public static boolean isPart(int c) {
        return isHan(c) || isKana(c) || isHangul(c);
    }

    public static boolean isHangul(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    /** Whether the characters are one full name, as {@code 王小明}, {@code 田中太郎} and {@code 김철수} are. */
    public boolean isFullName(String run) {
        for (int family = Math.min(LONGEST_FAMILY, run.length() - 1); family >= 1; family--) {
            if (families.contains(run.substring(0, family)) && isGiven(run, family)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the characters have the commonest form of a Japanese name, whatever the family is called: {@code 高村真央}. */
    public boolean isJapaneseForm(String run) {
        return run.length() == USUAL_IN_JAPAN && run.chars().allMatch(EastAsianNames::isHan) && isGiven(run, 2);
    }

    /** Whether the characters begin with a family name of that length, and can be a full name by their number. */
    public boolean opensWithFamily(String run, int family) {
        int longest = family == 1 ? LONGEST_GIVEN_BEHIND_ONE : LONGEST_GIVEN;
        return run.length() > family
                && run.length() <= family + longest
                && run.chars().allMatch(EastAsianNames::isPart)
                && families.contains(run.substring(0, family));
    }

    /** Whether two runs with a space between them are a family and a given name: {@code 山田 太郎}. */
    public boolean isFullName(String family, String person) {
        return person.length() <= LONGEST_GIVEN
                && family.length() <= LONGEST_FAMILY
                && family.chars().allMatch(EastAsianNames::isHan)
                && isGiven(person, 0)
                && (families.contains(family) || person.length() >= 2);
    }

    /**
     * Whether a given name is what stands from there on. Behind a family name of one character, three are a compound and kana are
     * particles; a single kana is one anywhere.
     */
    private boolean isGiven(String run, int from) {
        int kana = 0;
        for (int i = from; i < run.length(); i++) {
            if (isKana(run.charAt(i))) {
                kana++;
            } else if (!given.has(run.charAt(i))) {
                return false;
            }
        }
        int length = run.length() - from;
        if (from == 1) {
            return kana == 0 && length <= LONGEST_GIVEN_BEHIND_ONE;
        }
        return length >= 1 && length <= LONGEST_GIVEN && (kana == 0 || kana == length && length > 1);
    }

    private static boolean isKana(int c) {
        return c >= 0x3041 && c <= 0x30FF && c != '・';
    }

    /** Compatibility characters too: {@code 﨑} is in names more than elsewhere. */
    private static boolean isHan(int c) {
        return c >= 0x4E00 && c <= 0x9FFF || c == '々' || c >= 0xF900 && c <= 0xFAFF;
    }
}
