package news.copydesk.rules;

import news.copydesk.text.Letters;

/** The control that opens the rest of a caption, glued to the end of its line: {@code … ved havnen. Foto: Per EkVis mer}. */
final class Expander {

    private Expander() {}

    /** Where the control begins, without the spaces before it; the line's end if there is none. */
    static int before(MarkedLine line) {
        String text = line.text();
        int end = text.length();
        if (!line.has(Category.EXPANDER)) {
            return end;
        }
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.EXPANDER
                    && hit.start() > 0
                    && hit.end() == text.length()
                    && !Letters.isLowerCase(text.charAt(hit.start()))) {
                end = hit.start();
            }
        }
        while (end > 0 && end < text.length() && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }
}
