package news.copydesk.layout;

/**
 * Counts a {@link LineShape}. It looks at a stretch of the line at a time: which of its characters are of which kind is a set of bits for each
 * kind, and most of what there is to count are sizes of sets. Stretches end where words do, but for words longer than a stretch.
 */
final class ShapeScanner {

    /** The most that there is in a stretch: one bit more has to be free for what comes behind its last word. */
    private static final int STRETCH = Long.SIZE - 1;
    /** How many characters the buffer needs to have behind the line, whatever they are. */
    static final int ROOM = Long.SIZE;

    private static final double WIDE = 2.5;
    private static final int LETTERS_A_WORD = 6;
    private static final int YEAR_LENGTH = 4;
    /** A capital behind fewer small letters is no glue: {@code iPhone}, {@code McEnroe}, {@code YouTube}. */
    private static final int SMALL_BEFORE_GLUE = 3;
    /** A capital behind a stop so early is no glue. */
    private static final int FIRST_GLUE = 4;

    private final char[] chars;
    private final int length;
    private final SecondCapitals capitals;
    private final ShapeWords words = new ShapeWords();
    private int wide, uncased, upper, lower, digits, commas, quotes, stops, bars;
    private int colon = -1;
    private int year = -1;
    private boolean address, copyright, question, glue;
    /**
     * @param chars holds the line, from 0 on, and behind it {@link #ROOM} more
     * @param capitals takes note of those of the line
     */
    ShapeScanner(char[] chars, int length, SecondCapitals capitals) {
        this.chars = chars;
        this.length = length;
        this.capitals = capitals;
    }

    LineShape scan() {
        KindSets sets = new KindSets();
        for (int i = 0; i < length; ) {
            int size = Math.min(STRETCH, length - i);
            sets.read(chars, i, size);
            if (i + size < length && sets.separators() != 0) {
                size = Long.SIZE - Long.numberOfLeadingZeros(sets.separators());
                sets.cut(size);
            }
            count(sets, i);
            findCapitals(sets, i);
            words.read(sets, i + size == length);
            i += size;
        }
        return shape();
    }

    private LineShape shape() {
        int weight = (int) Math.round(length + wide * (WIDE - 1));
        int letters = lower + upper + uncased;
        int counted = wide * 2 > letters ? Math.max(words.all(), weight / LETTERS_A_WORD) : words.all();
        return new LineShape(
                weight,
                counted,
                words.capitalised(),
                words.shouted(),
                letters,
                upper,
                digits,
                commas,
                quotes,
                stops,
                colon,
                year,
                bars,
                upper + lower > 0,
                address,
                copyright,
                question,
                glue,
                endsSentence());
    }

    private boolean endsSentence() {
        for (int i = length - 1; i >= 0; i--) {
            switch (chars[i]) {
                case '.', '!', '?', '…', '。', '！', '？', '．', '؟', '۔', '।' -> {
                    return true;
                }
                case '"', '\'', '”', '“', '’', '»', '«', ')', '」', '』', '）', ' ', ']' -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** @param start where the stretch begins */
    private void count(KindSets sets, int start) {
        lower += Long.bitCount(sets.lower);
        upper += Long.bitCount(sets.upper);
        digits += Long.bitCount(sets.digits);
        uncased += Long.bitCount(sets.uncased | sets.wide);
        wide += Long.bitCount(sets.wide);
        for (long left = sets.signs; left != 0; left &= left - 1) {
            int at = start + Long.numberOfTrailingZeros(left);
            sign(chars[at], at);
        }
        for (long left = sets.digits & ~(sets.digits << 1); left != 0; left &= left - 1) {
            number(start + Long.numberOfTrailingZeros(left));
        }
        long behindLower = sets.lower << 1 | (start > 0 && isLower(start - 1) ? 1 : 0);
        for (long left = sets.upper & behindLower; left != 0; left &= left - 1) {
            int at = start + Long.numberOfTrailingZeros(left);
            glue |= isLower(at + 1) && isGlued(at);
        }
    }

    /**
     * Finds the capitals behind a space before which another capital stands since the space before that one. Of a word that has begun in an
     * earlier stretch, or ends right before this one, it is taken for granted.
     */
    private void findCapitals(KindSets sets, int start) {
        long runs = sets.all & ~sets.spaces;
        long opening = runs & 1;
        long capital = KindSets.first(runs & ~(runs << 1), runs, sets.upper) | opening;
        boolean spaceBefore = start > 0 && chars[start - 1] == ' ';
        long second = KindSets.ends(capital, runs) << 1 | (sets.spaces & 1) << 1 | (spaceBefore ? 1 : 0);
        for (long left = sets.upper & second; left != 0; left &= left - 1) {
            capitals.add(start + Long.numberOfTrailingZeros(left));
        }
    }

    /** Whether a small word runs into the capital there. */
    private boolean isGlued(int at) {
        for (int i = at - SMALL_BEFORE_GLUE; i < at; i++) {
            if (i < 0 || !isLower(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLower(int at) {
        return at < length && ShapeKind.of(chars[at]) == ShapeKind.LOWER;
    }

    private boolean isUpper(int at) {
        return at < length && ShapeKind.of(chars[at]) == ShapeKind.UPPER;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < length && ShapeKind.of(chars[at]) == ShapeKind.DIGIT;
    }

    private void number(int start) {
        if (isDigit(start - 1) || isDigit(start + YEAR_LENGTH)) {
            return;
        }
        for (int i = start + 1; i < start + YEAR_LENGTH; i++) {
            if (!isDigit(i)) {
                return;
            }
        }
        int century = Character.digit(chars[start], 10) * 10 + Character.digit(chars[start + 1], 10);
        year = century == 19 || century == 20 ? start : year;
    }

    private void sign(char c, int at) {
        switch (c) {
            case ',', '،', '、', '，' -> commas++;
            case '/' -> bars += standsAlone(at) ? 1 : 0;
            case '»', '›' -> {
                if (standsAlone(at)) {
                    bars++;
                } else {
                    quotes++;
                }
            }
            case '"', '«', '“', '”', '„', '‹', '「', '」', '『', '』' -> quotes++;
            case '|', '>', '·', '•', '｜', '→', '►', '▶', '■' -> bars++;
            case '@' -> address = true;
            case ':', '：' -> {
                colon(c, at);
                glue |= c == ':' && at > 0 && chars[at - 1] == ' ' && isUpper(at + 1);
            }
            case '.' -> {
                stop(at);
                glue |= at + 1 >= FIRST_GLUE && isUpper(at + 1) && isLower(at + 2) && isLower(at - 1);
            }
            case '!' -> stop(at);
            case '?' -> {
                question = true;
                stop(at);
            }
            case '？', '؟' -> {
                question = true;
                wideStop(at);
            }
            case '。', '．', '！', '۔', '।' -> wideStop(at);
            case '©' -> copyright = true;
            default -> {}
        }
    }

    /** Between spaces, as what parts the sections of a trail: {@code Home » Sport » Tennis}. */
    private boolean standsAlone(int at) {
        return at > 0 && chars[at - 1] == ' ' && at + 1 < length && chars[at + 1] == ' ';
    }

    private void colon(char c, int at) {
        if (at + 2 < length && c == ':' && chars[at + 1] == '/' && chars[at + 2] == '/') {
            address = true;
        } else if (colon < 0 && at > 0) {
            colon = at;
        }
    }

    private void stop(int at) {
        if (at + 2 < length && chars[at + 1] == ' ' && !isLower(at + 2)) {
            stops++;
        }
    }

    /** The end of a sentence in scripts that set no space behind it. */
    private void wideStop(int at) {
        stops += at + 1 < length ? 1 : 0;
    }
}
