package news.copydesk.text;

import java.util.List;

/**
 * An article's text, ready to be read.
 *
 * @param lines the lines that are not blank, in order; a line is blank if nothing but white space, control characters and
 *     invisible format characters is in it, be they written out or as character references ({@code &nbsp;})
 * @param charset IANA name of the charset that the bytes were read with
 * @param repairs what was mended, in the order done, as in {@link news.copydesk.article.Provenance#repairs()}
 */
public record CleanText(List<Line> lines, String charset, List<String> repairs) {

    public CleanText {
        lines = List.copyOf(lines);
        repairs = List.copyOf(repairs);
    }
}
