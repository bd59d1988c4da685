package news.copydesk.cli.print;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import news.copydesk.cli.kafka.Letter;
import org.apache.kafka.common.header.Header;

/** One dead letter with all that it carries. */
public final class LetterSheet {

    /** How bytes are shown. */
    public enum Form {
        TEXT,
        HEX,
        /** Nothing but the value's bytes, as they are. */
        RAW
    }

    private static final byte[] NOTHING = {};

    private final Ansi ansi;
    private final int width;
    private final PrintStream out;

    public LetterSheet(Ansi ansi, int width, PrintStream out) {
        this.ansi = ansi;
        this.width = width;
        this.out = out;
    }

    public void print(Letter letter, Form form) {
        byte[] value = letter.record().value();
        if (form == Form.RAW) {
            out.writeBytes(value == null ? NOTHING : value);
            out.flush();
            return;
        }
        Sheet sheet = new Sheet(ansi, width);
        sheet.title(Printable.line(letter.reason() + " (" + letter.stage() + ")"));
        sheet.paragraph(Printable.line(letter.message()));
        sheet.blank();
        sheet.row("Stands at", letter.place() + ", written " + letter.time());
        sheet.row("Came from", Printable.line(letter.origin()));
        sheet.row("Attempt", String.valueOf(letter.attempt()));
        sheet.row("Key", text(letter.record().key()));
        String label = "Headers";
        for (Header header : letter.record().headers()) {
            sheet.row(label, Printable.line(header.key() + ": " + text(header.value())));
            label = " ";
        }
        sheet.row("Value", value == null ? "none" : value.length + " bytes");
        sheet.blank();
        sheet.printTo(out);
        if (value != null && form == Form.HEX) {
            HexDump.print(value, out);
        } else if (value != null) {
            new String(value, StandardCharsets.UTF_8)
                    .lines()
                    .map(Printable::line)
                    .forEach(out::println);
        }
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "none" : Printable.line(new String(bytes, StandardCharsets.UTF_8));
    }
}
