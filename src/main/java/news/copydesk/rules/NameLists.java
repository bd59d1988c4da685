package news.copydesk.rules;

import java.util.List;

/**
 * The lists of {@code config/rules/names.yaml}, as written.
 *
 * @param characters of which given names in Han are made
 */
record NameLists(List<String> given, List<String> family, List<String> characters) {

    static final NameLists NONE = new NameLists(List.of(), List.of(), List.of());

    NameLists {
        given = List.copyOf(given);
        family = List.copyOf(family);
        characters = List.copyOf(characters);
    }
}
