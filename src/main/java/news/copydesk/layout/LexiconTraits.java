package news.copydesk.layout;

import news.copydesk.rules.Anchor;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;

/** What the newsroom's lexicon knows of a line, in the page's language or in English, the web's second language. */
final class LexiconTraits implements TraitReader {

    private static final int MOST_NAME_WORDS = 12;
    /** The fewest sections side by side that are a menu, if they take half of the line. */
    private static final int LEAST_SECTIONS = 3;

    @Override
    public void read(Sheet sheet, int index, LineTraits traits) {
        String text = sheet.text(index);
        int countries = 0;
        int positions = 0;
        int sections = 0;
        int lastSection = 0;
        int sectionLetters = 0;
        int behindAgency = 0;
        for (Hit hit : sheet.hits(index)) {
            if (hit.term().category() == Category.AGENCY) {
                behindAgency = Math.max(behindAgency, hit.end());
            }
            // PA Media is an agency, and no section Media.
            boolean named = hit.term().category() == Category.SECTION && hit.end() <= behindAgency;
            if (hit.term().category() == Category.COUNTRY) {
                countries++;
            } else if (hit.term().category() == Category.POSITION) {
                positions++;
            } else if (!named) {
                if (hit.term().category() == Category.SECTION && hit.start() >= lastSection) {
                    lastSection = hit.end();
                    sections++;
                    sectionLetters += hit.end() - hit.start();
                }
                read(hit, text, sheet.shape(index), traits);
            }
        }
        if (sections >= LEAST_SECTIONS && sectionLetters * 2 >= text.length()) {
            traits.add(Trait.SECTION, "row");
        }
        if (positions > 0) {
            traits.add(Trait.POSITION, positions == 1 ? "1" : "more");
        }
        if (countries > 0) {
            traits.add(Trait.COUNTRY, countries == 1 ? "1" : "more");
        }
    }

    private static void read(Hit hit, String text, LineShape shape, LineTraits traits) {
        switch (hit.term().category()) {
            case CROSS_REFERENCE -> {
                traits.add(Trait.CUE, cue(hit, text));
                traits.add(Trait.CUE_KIND, hit.term().kind());
            }
            case RECOMMENDATION -> traits.add(Trait.RECOMMENDATION);
            case SUMMARY -> traits.add(Trait.SUMMARY);
            case RESIDUE -> {
                traits.add(Trait.FURNITURE, hit.term().kind());
                traits.addIf(Trait.FURNITURE_WHOLE, hit.term().anchor() == Anchor.WHOLE || covers(hit, text));
            }
            case CAPTION_OPENING -> traits.add(Trait.CAPTION_OPENING, cue(hit, text));
            case CREDIT_MARKER -> traits.add(Trait.CREDIT_MARKER, third(hit, text));
            case ARCHIVE -> traits.add(Trait.PICTURE_WORD, "archive");
            case SYMBOLIC -> traits.add(Trait.PICTURE_WORD, "symbolic");
            case HANDOUT -> traits.add(Trait.PICTURE_WORD, "handout");
            case POOL -> traits.add(Trait.PICTURE_WORD, "pool");
            case SUPPLIED -> traits.add(Trait.PICTURE_WORD, isAmongWords(hit, text) ? "running" : "supplied");
            case RIGHTS -> traits.add(Trait.PICTURE_WORD, isAmongWords(hit, text) ? "running" : "rights");
            case BYLINE_PREFIX -> traits.add(Trait.BYLINE_PREFIX, prefix(hit, text, shape));
            case BYLINE_DESK -> traits.add(Trait.BYLINE_DESK);
            case BYLINE_ROLE -> traits.addIf(Trait.BYLINE_ROLE, shape.words() <= MOST_NAME_WORDS);
            case CONJUNCTION -> traits.addIf(Trait.BYLINE_CONJUNCTION, shape.words() <= MOST_NAME_WORDS);
            case PUBLISHED -> traits.add(Trait.PUBLISHED);
            case UPDATED -> traits.add(Trait.UPDATED);
            case READING_TIME -> traits.add(Trait.READING_TIME);
            case SOURCE_LABEL -> traits.add(Trait.SOURCE_LABEL);
            case SOURCE_WITH -> traits.addIf(Trait.SOURCE_WITH, shape.words() <= MOST_NAME_WORDS);
            case TAGS -> traits.add(Trait.TOPICS);
            case RUBRIC -> traits.add(Trait.RUBRIC);
            case SECTION ->
                traits.add(Trait.SECTION, hit.term().anchor() == Anchor.WHOLE || covers(hit, text) ? "whole" : "part");
            case PUBLISHER, BRAND -> traits.add(Trait.PUBLISHER);
            case AGENCY -> readAgency(hit, text, traits);
            default -> {}
        }
    }

    private static String cue(Hit hit, String text) {
        int next = skipSpaces(text, hit.end());
        if (next >= text.length() || next == text.length() - 1 && !Character.isLetterOrDigit(text.charAt(next))) {
            return "alone";
        }
        char c = text.charAt(next);
        char last = text.charAt(hit.end() - 1);
        if (last == ':' || last == '：' || !Character.isLetterOrDigit(c) && "'’-".indexOf(c) < 0) {
            return "separated";
        }
        return Character.isLowerCase(c) ? "running" : "before-title";
    }

    private static String prefix(Hit hit, String text, LineShape shape) {
        int next = hit.end();
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return "alone";
        }
        boolean names =
                Character.isUpperCase(text.charAt(next)) || Character.isLetter(text.charAt(next)) && !shape.cased();
        return names && shape.words() <= MOST_NAME_WORDS ? "name" : "other";
    }

    private static void readAgency(Hit hit, String text, LineTraits traits) {
        if (covers(hit, text)) {
            traits.add(Trait.AGENCY, "whole");
        } else if (!traits.has(Trait.AGENCY, "whole")) {
            traits.add(Trait.AGENCY, third(hit, text));
        }
    }

    /** Words on both sides, and nothing that sets it apart from them: {@code privat} in a sentence, not {@code Foto: privat}. */
    private static boolean isAmongWords(Hit hit, String text) {
        int before = hit.start() - 1;
        int behind = hit.end();
        return before > 0
                && behind + 1 < text.length()
                && text.charAt(before) == ' '
                && Character.isLetterOrDigit(text.charAt(before - 1))
                && text.charAt(behind) == ' '
                && Character.isLetterOrDigit(text.charAt(behind + 1));
    }

    private static boolean covers(Hit hit, String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if ((i < hit.start() || i >= hit.end()) && Character.isLetterOrDigit(text.charAt(i)) && ++letters > 2) {
                return false;
            }
        }
        return true;
    }

    private static String third(Hit hit, String text) {
        int rest = text.length() - hit.end();
        return hit.start() <= 2 ? "start" : rest <= 4 ? "end" : rest <= 60 ? "late" : "middle";
    }

    private static int skipSpaces(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
