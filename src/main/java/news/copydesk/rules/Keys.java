package news.copydesk.rules;

import news.copydesk.text.Folding;

/** Match keys as strings. */
final class Keys {

    private Keys() {}

    /** The match keys of {@code text} without spaces around them. */
    static String of(String text) {
        return Folding.fold(text).toString().strip();
    }
}
