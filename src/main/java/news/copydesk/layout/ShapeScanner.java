package news.copydesk.layout;

/** Counts a {@link LineShape} in one pass over the characters. */
final class ShapeScanner {

    private static final double WIDE = 2.5;
    private static final int LETTERS_A_WORD = 6;
    private static final int YEAR_LENGTH = 4;
    /** A capital so early is no glue: {@code iPhone}, {@code McEnroe}. */
    private static final int FIRST_GLUE = 4;

    private final char[] chars;
    private final int length;
    private int wide, words, capitalised, shouted, uncased, upper, lower, digits, commas, quotes, stops, bars;
    private int colon = -1;
    private int year = -1;
    private boolean address, copyright, question, glue;
    private boolean inWord, wordCapital, wordLower;
    private int wordUpper;

    /** @param chars holds the line, from 0 on */
    ShapeScanner(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
    }

    LineShape scan() {
        for (int i = 0; i < length; ) {
            byte kind = ShapeKind.of(chars[i]);
            switch (kind) {
                case ShapeKind.LOWER -> {
                    int end = endOf(kind, i);
                    lower += end - i;
                    wordLower = true;
                    inWord = true;
                    i = end;
                }
                case ShapeKind.UPPER -> upperCase(i++);
                case ShapeKind.DIGIT -> {
                    int end = endOf(kind, i);
                    number(i, end);
                    i = end;
                }
                case ShapeKind.UNCASED, ShapeKind.WIDE -> {
                    int end = endOf(kind, i);
                    uncased += end - i;
                    wide += kind == ShapeKind.WIDE ? end - i : 0;
                    inWord = true;
                    i = end;
                }
                case ShapeKind.OTHER -> {
                    endWord();
                    sign(chars[i], i);
                    i++;
                }
                default -> i++;
            }
        }
        endWord();
        return shape();
    }

    private LineShape shape() {
        int weight = (int) Math.round(length + wide * (WIDE - 1));
        int letters = lower + upper + uncased;
        int counted = wide * 2 > letters ? Math.max(words, weight / LETTERS_A_WORD) : words;
        return new LineShape(
                weight,
                counted,
                capitalised,
                shouted,
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
                glue);
    }

    private int endOf(byte kind, int start) {
        int end = start + 1;
        while (end < length && ShapeKind.of(chars[end]) == kind) {
            end++;
        }
        return end;
    }

    private void upperCase(int at) {
        upper++;
        wordUpper++;
        wordCapital |= !inWord;
        inWord = true;
        glue |= at >= FIRST_GLUE && isLower(at + 1) && (isLower(at - 1) || chars[at - 1] == '.' && isLower(at - 2));
    }

    private boolean isLower(int at) {
        return at < length && ShapeKind.of(chars[at]) == ShapeKind.LOWER;
    }

    private boolean isUpper(int at) {
        return at < length && ShapeKind.of(chars[at]) == ShapeKind.UPPER;
    }

    private void number(int start, int end) {
        digits += end - start;
        inWord = true;
        if (end - start == YEAR_LENGTH) {
            int century = Character.digit(chars[start], 10) * 10 + Character.digit(chars[start + 1], 10);
            year = century == 19 || century == 20 ? start : year;
        }
    }

    private void endWord() {
        if (!inWord) {
            return;
        }
        words++;
        capitalised += wordCapital ? 1 : 0;
        shouted += wordUpper >= 2 && !wordLower ? 1 : 0;
        inWord = false;
        wordCapital = false;
        wordUpper = 0;
        wordLower = false;
    }

    private void sign(char c, int at) {
        switch (c) {
            case ' ' -> {}
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
            case '.', '!' -> stop(at);
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
