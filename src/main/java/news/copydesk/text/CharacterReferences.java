package news.copydesk.text;

/**
 * Replaces HTML character references by their characters, as often as they were escaped: {@code &eacute;}, {@code &#233;},
 * {@code &#xE9;}, {@code &amp;amp;eacute;}; the old names also without semicolon; numbers 128 to 159 as Windows-1252 has
 * them; numbers that no character has as U+FFFD. What is no reference stays as it is.
 */
final class CharacterReferences implements TextStep {

    @Override
    public String name() {
        return "character-references";
    }

    @Override
    public boolean concerns(char c) {
        return c == '&';
    }

    @Override
    public String apply(String line) {
        int first = line.indexOf('&');
        if (first < 0) {
            return line;
        }
        ReferenceReader reader = new ReferenceReader(line.length());
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            reader.read(codePoint);
            i += Character.charCount(codePoint);
        }
        String result = reader.finish();
        return result.equals(line) ? line : result;
    }
}
