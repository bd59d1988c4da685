package news.copydesk.rules;

import java.util.List;

/**
 * A publisher whose pages Copydesk knows something special about.
 *
 * @param id stable, as the file is named
 * @param name as it calls itself
 * @param hosts of its pages, lower case; each stands for the hosts below it too
 * @param names what a source line or a hint may call it, {@code name} included
 * @param brands lines that are what its logo leaves behind
 * @param pins what the general rules get wrong on its pages
 */
public record NewsSource(
        String id, String name, List<String> hosts, List<String> names, List<String> brands, List<Pin> pins) {

    public NewsSource {
        hosts = List.copyOf(hosts);
        names = List.copyOf(names);
        brands = List.copyOf(brands);
        pins = List.copyOf(pins);
    }
}
