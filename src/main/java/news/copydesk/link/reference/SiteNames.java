package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** By what names a publisher signs its titles: its own, its address, its initials, each with or without {@code News} and {@code .com}. */
final class SiteNames {

    private final TitleWords words;
    private final List<String> printed;
    /** Built when it is first needed: most titles have nothing before or after them. */
    private Set<String> names = Set.of();

    SiteNames(List<String> printed, TitleWords words) {
        this.printed = printed;
        this.words = words;
    }

    private Set<String> names() {
        if (names.isEmpty() && !printed.isEmpty()) {
            names = new HashSet<>();
            for (String name : printed) {
                Title title = Title.of(name);
                names.add(title.letters(0, title.size()));
                names.add(core(title, 0, title.size()));
                names.add(initials(title));
            }
        }
        return names;
    }

    boolean match(Title title, int from, int to) {
        String core = core(title, from, to);
        return core.isEmpty() || names().contains(core) || names().contains(title.letters(from, to));
    }

    private String core(Title title, int from, int to) {
        StringBuilder core = new StringBuilder();
        for (int i = from; i < to; i++) {
            String key = title.token(i).key();
            if (!words.isMedia(key)) {
                core.append(key);
            }
        }
        return core.toString();
    }

    private static String initials(Title title) {
        List<String> initials = new ArrayList<>();
        title.tokens().forEach(token -> initials.add(token.key().substring(0, 1)));
        return initials.size() < 2 ? "" : String.join("", initials);
    }
}
