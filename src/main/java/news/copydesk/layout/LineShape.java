package news.copydesk.layout;

/**
 * What a line looks like, whatever it says.
 *
 * @param weight length in characters of the Latin script; an ideograph or syllable counts 2.5
 * @param words runs of letters and digits; in scripts without spaces, weight divided by 6
 * @param capitalised words that begin with an upper-case letter
 * @param shouted words of two letters or more, all in upper case
 * @param stops ends of sentences inside the line
 * @param colon offset of the first colon, or -1
 * @param year offset of the last number that can be a year of our time, or -1
 * @param bars vertical bars, bullets and arrows
 * @param cased whether any letter has a case
 * @param address whether it holds a web or mail address
 * @param glue whether a small letter, a full stop behind one, or a free colon runs into a capital: two elements of the page set without a space
 * @param endsSentence whether it ends as sentences do, perhaps inside quotes or brackets
 */
record LineShape(
        int weight,
        int words,
        int capitalised,
        int shouted,
        int letters,
        int upper,
        int digits,
        int commas,
        int quotes,
        int stops,
        int colon,
        int year,
        int bars,
        boolean cased,
        boolean address,
        boolean copyright,
        boolean question,
        boolean glue,
        boolean endsSentence) {

    /**
     * @param buffer room for the line's characters and {@link ShapeScanner#ROOM} more
     * @param capitals takes note of those of the line
     */
    static LineShape of(String text, char[] buffer, SecondCapitals capitals) {
        text.getChars(0, text.length(), buffer, 0);
        LineShape shape = new ShapeScanner(buffer, text.length(), capitals).scan();
        capitals.endLine();
        return shape;
    }

    /** Sentence-like prose: long, with the end of a sentence in it or after it. */
    boolean isProse() {
        return weight >= 110 && (stops > 0 || endsSentence) && bars <= 2;
    }
}
