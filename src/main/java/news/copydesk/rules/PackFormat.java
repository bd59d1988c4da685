package news.copydesk.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.copydesk.article.ResidueKind;

/** Which list of a language pack means what: a list of phrases that are looked for in lines, or one of words as in {@link WordList}. */
final class PackFormat {

    /**
     * A list of phrases.
     *
     * @param section the mapping that it is in; empty for the top level
     * @param anchor where its phrases have to stand; empty if each of them says so with {@code *}
     * @param rule what evidence calls it, after the {@code #}
     */
    record Slot(String section, String key, Category category, String kind, List<Anchor> anchor, String rule) {}

    static final List<Slot> SLOTS = slots();

    /** Keys with a form of their own. */
    private static final List<String> OTHERS =
            List.of("language", "name", "functionWords", "countries", "notCountries", "months");

    private PackFormat() {}

    /** The mappings at the top level. */
    static Set<String> sections() {
        Set<String> sections = new LinkedHashSet<>();
        SLOTS.stream().map(Slot::section).filter(section -> !section.isEmpty()).forEach(sections::add);
        Arrays.stream(WordList.values()).map(WordList::section).forEach(sections::add);
        return sections;
    }

    static List<String> keysOf(String section) {
        List<String> keys = new ArrayList<>();
        if (section.isEmpty()) {
            keys.addAll(OTHERS);
            keys.addAll(sections());
        }
        SLOTS.stream()
                .filter(slot -> slot.section().equals(section))
                .map(Slot::key)
                .forEach(keys::add);
        Arrays.stream(WordList.values())
                .filter(list -> list.section().equals(section))
                .map(WordList::key)
                .forEach(keys::add);
        return keys;
    }

    /** The residue lists, which sources have too. */
    static List<Slot> residue() {
        return SLOTS.stream()
                .filter(slot -> slot.category() == Category.RESIDUE)
                .toList();
    }

    private static List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (String kind : List.of("article", "video", "gallery", "dossier", "podcast")) {
            slots.add(new Slot(
                    "crossReference", kind, Category.CROSS_REFERENCE, kind, List.of(Anchor.START), "crossReference"));
        }
        for (ResidueKind kind : ResidueKind.values()) {
            slots.add(new Slot("residue", kind.label(), Category.RESIDUE, kind.label(), List.of(), kind.label()));
        }
        top(slots, "recommendations", Category.RECOMMENDATION, Anchor.START);
        top(slots, "summaries", Category.SUMMARY, Anchor.WHOLE);
        top(slots, "tags", Category.TAGS, Anchor.START);
        top(slots, "rubrics", Category.RUBRIC, Anchor.START);
        top(slots, "sections", Category.SECTION, Anchor.ANYWHERE);
        in("credit", slots, "markers", Category.CREDIT_MARKER, Anchor.ANYWHERE);
        in("credit", slots, "suffixes", Category.CREDIT_SUFFIX, Anchor.ANYWHERE);
        in("credit", slots, "archive", Category.ARCHIVE, Anchor.ANYWHERE);
        in("credit", slots, "symbolic", Category.SYMBOLIC, Anchor.ANYWHERE);
        in("credit", slots, "handout", Category.HANDOUT, Anchor.ANYWHERE);
        in("credit", slots, "pool", Category.POOL, Anchor.ANYWHERE);
        in("credit", slots, "supplied", Category.SUPPLIED, Anchor.ANYWHERE);
        in("credit", slots, "providers", Category.PROVIDER, Anchor.ANYWHERE);
        in("credit", slots, "expanders", Category.EXPANDER, Anchor.END);
        in("credit", slots, "rights", Category.RIGHTS, Anchor.ANYWHERE);
        in("credit", slots, "screenshot", Category.SCREENSHOT, Anchor.ANYWHERE);
        position(slots, "left", "left");
        position(slots, "right", "right");
        position(slots, "centre", "centre");
        position(slots, "secondFromLeft", "second-from-left");
        position(slots, "secondFromRight", "second-from-right");
        position(slots, "front", "front");
        position(slots, "back", "back");
        position(slots, "top", "top");
        position(slots, "bottom", "bottom");
        position(slots, "leftToRight", "left-to-right");
        position(slots, "rightToLeft", "right-to-left");
        for (String kind : List.of("openings", "pointers")) {
            slots.add(new Slot(
                    "captions", kind, Category.CAPTION_OPENING, kind, List.of(Anchor.START), "captions." + kind));
        }
        in("byline", slots, "prefixes", Category.BYLINE_PREFIX, Anchor.START);
        in("byline", slots, "desks", Category.BYLINE_DESK, Anchor.ANYWHERE);
        in("byline", slots, "roles", Category.BYLINE_ROLE, Anchor.ANYWHERE);
        in("byline", slots, "conjunctions", Category.CONJUNCTION, Anchor.ANYWHERE);
        in("dates", slots, "published", Category.PUBLISHED, Anchor.ANYWHERE);
        in("dates", slots, "updated", Category.UPDATED, Anchor.ANYWHERE);
        in("dates", slots, "readingTime", Category.READING_TIME, Anchor.ANYWHERE);
        in("source", slots, "labels", Category.SOURCE_LABEL, Anchor.START);
        in("source", slots, "withAgencies", Category.SOURCE_WITH, Anchor.ANYWHERE);
        return List.copyOf(slots);
    }

    private static void top(List<Slot> slots, String key, Category category, Anchor anchor) {
        slots.add(new Slot("", key, category, "", List.of(anchor), key));
    }

    private static void in(String section, List<Slot> slots, String key, Category category, Anchor anchor) {
        slots.add(new Slot(section, key, category, "", List.of(anchor), section + "." + key));
    }

    private static void position(List<Slot> slots, String key, String kind) {
        slots.add(new Slot("positions", key, Category.POSITION, kind, List.of(Anchor.ANYWHERE), "positions." + key));
    }
}
