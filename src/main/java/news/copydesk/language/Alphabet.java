package news.copydesk.language;

import java.util.List;

/**
 * Letters that tell a language from all that are written much like it: it uses these in every few sentences, and none of those. Unicode's
 * CLDR has both, as the characters that a language is written with, but counts å, š and ž as Finnish, which has them in names and
 * loanwords.
 *
 * @param tag BCP 47
 * @param own groups of letters, each of which is at least so frequent in any text of the language
 * @param foreign letters that no text of it has, but in a name
 */
record Alphabet(String tag, List<Letters> own, String foreign) {

    /** Those that are told by their letters. Shares are about a third of what running news text has. */
    static final List<Alphabet> KNOWN = List.of(
            // From Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, Kazakh, Kyrgyz, Tatar, Mongolian, Chuvash,
            // Ossetian.
            new Alphabet("ru", List.of(new Letters("ы", 6)), "іїєґўјљњђћџќѓѕәөүұқғңһҗҡҙҫӑӗӕӏ"),
            // From Russian, Belarusian, Rusyn, Kazakh.
            new Alphabet("uk", List.of(new Letters("і", 20), new Letters("їє", 4)), "ыўёэъјәөүұқғңһ"),
            // From Azerbaijani, Crimean Tatar, Gagauz, Kurdish.
            new Alphabet("tr", List.of(new Letters("ı", 17), new Letters("ğş", 10)), "əñäêţțxqw"),
            // From Slovak, Sorbian, Croatian.
            new Alphabet("cs", List.of(new Letters("ř", 4), new Letters("ěů", 7)), "ľĺŕôłćńśź"),
            // From Sorbian, Kashubian, Silesian.
            new Alphabet("pl", List.of(new Letters("ł", 7), new Letters("ąęż", 10)), "ěřšžëòùôõō"),
            new Alphabet("hu", List.of(new Letters("őű", 5), new Letters("áé", 25)), ""),
            // From Estonian, Swedish, German, Karelian, Turkmen.
            new Alphabet("fi", List.of(new Letters("ä", 20), new Letters("y", 8)), "åõüßčšžýňş"));

    /** How many in a thousand letters may be foreign: those of names. */
    private static final int FOREIGN = 3;

    /**
     * Some letters.
     *
     * @param letters small ones
     * @param least how many of a thousand letters they are together, at least
     */
    record Letters(String letters, int least) {}

    /** Whether the language with that tag is told by its letters. */
    static boolean isKnown(String tag) {
        for (Alphabet alphabet : KNOWN) {
            if (alphabet.tag().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text that was counted is in this language. */
    boolean fits(LetterCount count) {
        for (Letters group : own) {
            if (count.perMille(group.letters()) < group.least()) {
                return false;
            }
        }
        return count.perMille(foreign) < FOREIGN;
    }
}
