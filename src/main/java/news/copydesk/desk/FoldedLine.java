package news.copydesk.desk;

import news.copydesk.text.Folded;
import news.copydesk.text.Line;

/** A line with its match keys. */
record FoldedLine(Line line, Folded folded) {

    String text() {
        return line.text();
    }
}
