package news.copydesk.text;

import java.util.ArrayList;
import java.util.List;

public final class Normaliser {

    /** The decoded text, line by line, as it should be read. */
    public CleanText normalise(Decoded decoded) {
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        int number = 0;
        for (String raw : decoded.text().lines().toList()) {
            number++;
            String text = normaliseLine(raw);
            if (!text.isEmpty()) {
                lines.add(new Line(number, text, blank));
            }
            blank = text.isEmpty();
        }
        return new CleanText(lines, decoded.charset(), decoded.repairs());
    }

    /** One line as it should be read; empty if there is nothing in it to see. Normalising it again changes nothing. */
    public String normaliseLine(String line) {
        return line.strip();
    }
}
