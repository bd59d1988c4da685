package news.copydesk.cli.print;

import java.io.PrintStream;
import java.util.HexFormat;
import java.util.Locale;

/** Bytes as people look at them: offset, sixteen in hexadecimal, and what of them is ASCII. */
public final class HexDump {

    private static final int ROW = 16;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    private HexDump() {}

    public static void print(byte[] bytes, PrintStream out) {
        for (int from = 0; from < bytes.length; from += ROW) {
            int to = Math.min(bytes.length, from + ROW);
            String hex = HEX.formatHex(bytes, from, to);
            StringBuilder ascii = new StringBuilder();
            for (int i = from; i < to; i++) {
                ascii.append(bytes[i] >= ' ' && bytes[i] < 0x7f ? (char) bytes[i] : '.');
            }
            out.println(String.format(Locale.ROOT, "%08x  %-47s  %s", from, hex, ascii));
        }
    }
}
