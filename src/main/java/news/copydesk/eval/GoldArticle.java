package news.copydesk.eval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page and what is true of it.
 *
 * @param id name of its files, without the ending
 * @param publisher whose pages go together when intervals are drawn
 * @param language primary subtag
 * @param headline as the page shows it
 * @param title as the publisher's own data has it; right as a headline too
 * @param authors names, whether or not a line shows them
 */
public record GoldArticle(
        String id,
        String publisher,
        String language,
        String headline,
        String title,
        List<String> authors,
        List<Line> lines,
        List<Caption> captions,
        List<Reference> references) {

    public GoldArticle {
        authors = List.copyOf(authors);
        lines = List.copyOf(lines);
        captions = List.copyOf(captions);
        references = List.copyOf(references);
    }

    /**
     * A line that is not blank.
     *
     * @param number from 1
     * @param neutral whether nobody knows what it should be: it is neither missed nor wrong
     * @param aside whether it belongs to a cross-reference without being its title, or stands in the head of the page: taking it
     *     for a cross-reference is no mistake
     */
    public record Line(int number, String text, Truth label, boolean neutral, boolean aside) {}

    /**
     * @param text without its credit
     * @param full with its credit, as it stands on the line
     * @param creditLine a credit on a line of its own
     * @param listedAs how the publisher's own data words it
     * @param listed whether the publisher's own data has it
     * @param creditOnly whether there is nothing but a credit
     * @param lines their numbers
     */
    public record Caption(
            String text,
            String full,
            Optional<String> credit,
            Optional<String> creditLine,
            Optional<String> listedAs,
            boolean listed,
            boolean creditOnly,
            Set<Integer> lines) {

        public Caption {
            lines = Set.copyOf(lines);
        }
    }

    /**
     * @param full the line that it stands on
     * @param others other wordings of the title
     * @param inline whether it lies between the first and the last paragraph
     * @param cued whether a label in the line or before it announces it
     */
    public record Reference(
            Optional<String> label, String title, String full, List<String> others, boolean inline, boolean cued) {

        public Reference {
            others = List.copyOf(others);
        }
    }

    /** The texts of all lines with that label, neutral or not. */
    List<String> texts(Truth label) {
        return lines.stream()
                .filter(line -> line.label == label)
                .map(Line::text)
                .toList();
    }

    /** The texts of lines with that label that count. */
    List<String> countingTexts(Truth label) {
        return lines.stream()
                .filter(line -> line.label == label && !line.neutral)
                .map(Line::text)
                .toList();
    }

    List<String> neutralTexts() {
        return lines.stream().filter(Line::neutral).map(Line::text).toList();
    }

    Set<Integer> neutralNumbers() {
        return lines.stream().filter(Line::neutral).map(Line::number).collect(Collectors.toSet());
    }
}
