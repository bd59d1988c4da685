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
        CleanLine clean = new CleanLine(line.length());
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            if (!clean.addPlain(codePoint)) {
                clean.add(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        String result = clean.finish();
        return result.equals(line) ? line : result;
    }
}
