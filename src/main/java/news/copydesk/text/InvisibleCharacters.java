package news.copydesk.text;

/**
 * Makes white space of every kind single spaces, none at the line's ends, and takes out what is not seen: controls, zero-width
 * characters, soft hyphens, the marks of bidirectional text. Joiners stay where the script needs them.
 */
final class InvisibleCharacters implements TextStep {

    @Override
    public String name() {
        return "invisible-characters";
    }

    @Override
    public boolean concerns(char c) {
        return c == ' ' || Character.isSurrogate(c) || CharacterClass.of(c) != CharacterClass.VISIBLE;
    }

    @Override
    public String apply(String line) {
        char[] chars = line.toCharArray();
        int length = 0;
        boolean spaced = true;
        for (char c : chars) {
            CharacterClass kind = CharacterClass.of(c);
            if (kind == CharacterClass.SPACE) {
                if (!spaced) {
                    chars[length++] = ' ';
                }
                spaced = true;
            } else if (kind == CharacterClass.VISIBLE && !Character.isSurrogate(c)) {
                chars[length++] = c;
                spaced = false;
            } else if (kind != CharacterClass.INVISIBLE) {
                return applyInContext(line);
            }
        }
        length -= spaced && length > 0 ? 1 : 0;
        return line.length() == length ? same(line, new String(chars)) : new String(chars, 0, length);
    }

    /** For lines with characters that stay only in the right company. */
    private static String applyInContext(String line) {
        CleanLine clean = new CleanLine(line.length());
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            if (!clean.addPlain(codePoint)) {
                clean.add(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return same(line, clean.finish());
    }

    private static String same(String line, String result) {
        return result.equals(line) ? line : result;
    }
}
