package news.copydesk.enrich.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.copydesk.text.Letters;

/** What a stretch of words can be the name of, judged by capitals and by words that only organisations have. */
public final class Names {

    private static final int MOST_WORDS = 5;
    private static final int LONGEST_UNCASED = 6;

    private static final Set<String> ORGANISATION_WORDS = WordSet.of("""
            agency agence agencia agentur archive archives archiv associated authority bank board broadcasting
            center centre city club college collection company corporation council court department echo embassy
            fc federation feuerwehr foundation foto fotos government group hospital house image images
            infografik institute institut international journal kommission library live media medien medium
            ministerium ministry mirror museum nasa national network news office oil orchestra palace park
            partei party photo photos pictures polizei police polisen press presse prensa productions publishing
            radio record resort school service services society stadt state stock studio studios technologies
            television times tv union united universität university verlag wire world zeitung коммерсантъ
            reporters correspondents herald tribune gazette chronicle observer telegraph guardian courier examiner advertiser
            rundschau nachrichten anzeiger tageblatt tagblatt presseagentur corriere gazzetta giornale diario periódico
            dagblad nieuwsblad courant gazeta dziennik noviny hírlap ziarul evenimentul
            corpo prefeitura câmara polícia guarda ministério secretaria assessoria agenzia agência agencia vigili questura
            prefettura politie brandweer gemeente räddningstjänsten kommun politiet brannvesenet poliisi pelastuslaitos policja
            straż urząd gmina policie hasiči rendőrség tűzoltóság katasztrófavédelem poliția primăria
            machine emergency emergencias bomberos guardia policía policia polizia carabinieri gendarmerie pompiers
            sapeurs ayuntamiento gobierno generalitat comune regione provincia mairie préfecture
            landratsamt rettungsdienst landespolizei bundeswehr army navy marine ministère ministerio ministero
            agencias agencies agences agenturen agenzie agências staff team desk bureau redaktion redaktionsteam webteam redazione redacción redação rédaction redactie
            redaksjonen wire министерство пресс-служба служба агентство издательство суспільне wikipedia wikimedia
            """);

    private static final Set<String> PARTICLES = WordSet.of("""
            v. de del della di da dos das do van von der den ten ter zu zum la le el al bin ibn ben y e af av of
            the
            """);

    private static final Set<String> SMALL_WORDS =
            WordSet.of("de del della di da do dos das van von der den ten ter du of y af zu zum");

    private Names() {}

    /** Whether the words can be one person's name: two to five, each with a capital or all in an uncased script. */
    public static boolean isPerson(String name) {
        String[] words = words(name);
        if (words.length < 2 || words.length > MOST_WORDS) {
            return false;
        }
        int capitalised = 0;
        for (String word : words) {
            String small = word.toLowerCase(Locale.ROOT);
            if (ORGANISATION_WORDS.contains(strip(small)) || hasDigit(word)) {
                return false;
            }
            char first = word.charAt(0);
            if (!Character.isLetter(first)) {
                return false;
            }
            if (Character.isLowerCase(first) && !PARTICLES.contains(small)) {
                return false;
            }
            capitalised += Character.isLowerCase(first) ? 0 : 1;
        }
        return capitalised >= 2
                || capitalised == 1 && words.length == 2 && PARTICLES.contains(words[0].toLowerCase(Locale.ROOT));
    }

    /** {@code BERTRAND GUAY} as {@code Bertrand Guay}, and {@code Ayşe KAYA} as {@code Ayşe Kaya}; ordinary capitals stay as they are. */
    public static String ordinaryCapitals(String name) {
        return ordinaryCapitals(name, Script.isTurkish(name));
    }

    /** @param turkish whether the small form of a capital I has no dot */
    public static String ordinaryCapitals(String name, boolean turkish) {
        boolean whole = isShouted(name);
        String[] words = words(name);
        boolean family =
                !whole && words.length > 1 && isShouted(words[words.length - 1]) && !isNumeral(words[words.length - 1]);
        int from = whole ? 0 : family ? name.lastIndexOf(' ') + 1 : name.length();
        StringBuilder out = new StringBuilder(name.length());
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(start && !isSmallWord(name, i) || i < from ? c : turkish && c == 'I' ? 'ı' : small(name, i));
            start = !Character.isLetter(c);
        }
        return out.toString();
    }

    private static boolean isNumeral(String word) {
        return word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    /** Whether a word begins there that stays small within a name: {@code MAREIKE VON DER HEIDE}, {@code CIUDAD DE MÉXICO}. */
    private static boolean isSmallWord(String name, int at) {
        int end = name.indexOf(' ', at);
        return at > 0
                && end > at
                && name.charAt(at - 1) == ' '
                && SMALL_WORDS.contains(name.substring(at, end).toLowerCase(Locale.ROOT));
    }

    /** A Greek sigma that ends a word has another form. */
    private static char small(String name, int at) {
        boolean ends = at + 1 == name.length() || !Character.isLetter(name.charAt(at + 1));
        return name.charAt(at) == 'Σ' && ends ? 'ς' : Character.toLowerCase(name.charAt(at));
    }

    private static boolean isShouted(String name) {
        int upper = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        return upper > 3;
    }

    public static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words of a name; none of them is empty. */
    public static String[] words(String name) {
        List<String> words = new ArrayList<>();
        for (int start = 0, end; start < name.length(); start = end + 1) {
            int space = name.indexOf(' ', start);
            end = space < 0 ? name.length() : space;
            if (end > start) {
                words.add(name.substring(start, end));
            }
        }
        return words.toArray(String[]::new);
    }

    /** Whether it is one short word in a script that has no capitals, as names of East Asia are. */
    public static boolean isUncasedWord(String word) {
        return word.length() >= 2
                && word.length() <= LONGEST_UNCASED
                && word.chars()
                        .allMatch(c -> Character.isLetter(c)
                                && Character.toLowerCase(c) == c
                                && Character.toUpperCase(c) == c);
    }

    public static boolean isOrganisationWord(String word) {
        return ORGANISATION_WORDS.contains(strip(word.toLowerCase(Locale.ROOT)));
    }

    private static String strip(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Letters.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code tempo.co}: one word with a full stop before its last two to five letters. */
    public static boolean isDomain(String name) {
        int dot = name.lastIndexOf('.');
        return name.indexOf(' ') < 0 && dot > 1 && name.length() - dot >= 3 && name.length() - dot <= 6;
    }
}
