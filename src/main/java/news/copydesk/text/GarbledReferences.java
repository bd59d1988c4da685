package news.copydesk.text;

/**
 * Replaces character references that together are UTF-8 read as Windows-1252: {@code &Atilde;&copy;}, {@code &Atilde;&shy;},
 * {@code &acirc;&euro;&trade;}. Old PHP writes them. It is done before garbled characters are mended, since what is not seen
 * of them ({@code &shy;}, {@code &nbsp;}) is gone when all references are replaced.
 */
final class GarbledReferences implements TextStep {

    /** Below it no character is part of a sequence. */
    private static final int HIGH = 0x80;
    /** Digits of a number and its sign. */
    private static final int LONGEST_NUMBER = 6;

    @Override
    public String name() {
        return "garbled-references";
    }

    @Override
    public boolean concerns(char c) {
        return c == '&';
    }

    @Override
    public String apply(String line) {
        StringBuilder result = new StringBuilder(line.length());
        boolean changed = false;
        for (int i = 0; i < line.length(); ) {
            int end = endOfSequence(line, i);
            boolean referred = end > i && line.substring(i, end).indexOf('&') >= 0;
            if (referred) {
                while (i < end) {
                    result.append((char) character(line, i));
                    i = endOf(line, i);
                }
                changed = true;
            } else {
                result.append(line.charAt(i++));
            }
        }
        return changed ? result.toString() : line;
    }

    /** Where the sequence ends that starts at {@code at}; {@code at} if none does. */
    private static int endOfSequence(String line, int at) {
        char c = line.charAt(at);
        if (c < HIGH && c != '&') {
            return at;
        }
        int lead = byteAt(line, at);
        int rest = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        int end = rest == 0 ? at : endOf(line, at);
        for (int i = 0; i < rest; i++) {
            int next = end < line.length() ? byteAt(line, end) : 0;
            if (next < 0x80 || next >= 0xC0) {
                return at;
            }
            end = endOf(line, end);
        }
        return end;
    }

    private static int byteAt(String line, int at) {
        int character = character(line, at);
        return character < HIGH || character > Character.MAX_VALUE
                ? 0
                : Misreading.WINDOWS_1252.byteOf((char) character);
    }

    /** The character at {@code at}, or that which a reference there stands for. */
    private static int character(String line, int at) {
        int end = endOf(line, at);
        if (end == at + 1) {
            return line.charAt(at);
        }
        if (line.charAt(at + 1) == '#') {
            return NumericReference.codePoint(line.substring(at + 2, end - 1));
        }
        String characters = Entities.html().named(line.substring(at + 1, end - 1));
        return characters == null || characters.length() != 1 ? '&' : characters.charAt(0);
    }

    /** Where the character or the reference ends that starts at {@code at}. */
    private static int endOf(String line, int at) {
        if (line.charAt(at) != '&') {
            return at + 1;
        }
        int longest = Math.min(line.length(), at + 2 + Math.max(LONGEST_NUMBER, Entities.LONGEST_NAME));
        for (int i = at + 1; i < longest; i++) {
            char c = line.charAt(i);
            if (c == ';') {
                return i > at + 1 ? i + 1 : at + 1;
            }
            if (c >= HIGH || !Letters.isLetterOrDigit(c) && !(c == '#' && i == at + 1)) {
                return at + 1;
            }
        }
        return at + 1;
    }
}
