package news.copydesk.layout;

/** What a line looks like, whatever it says. */
final class ShapeTraits implements TraitReader {

    private static final int TITLE_WEIGHT = 22;
    private static final int SHORT_WEIGHT = 12;

    @Override
    public void read(Sheet sheet, int index, LineTraits traits) {
        String text = sheet.text(index);
        LineShape shape = sheet.shape(index);
        traits.addUpTo(Trait.LENGTH, shape.weight());
        traits.addUpTo(Trait.WORDS, shape.words());
        traits.addUpTo(Trait.COMMAS, shape.commas());
        traits.add(Trait.ENDING, ending(text));
        traits.add(Trait.OPENING, opening(text));
        if (shape.cased()) {
            traits.add(Trait.CAPITALS, capitals(shape));
        }
        traits.add(Trait.SENTENCES, sentences(shape));
        traits.add(Trait.DIGITS, digits(shape));
        traits.addIf(Trait.HAS_QUOTE, shape.quotes() > 0);
        if (shape.address()) {
            traits.add(Trait.HAS_ADDRESS, text.indexOf(' ') < 0 ? "whole" : "part");
        }
        traits.addIf(Trait.HAS_COPYRIGHT, shape.copyright());
        traits.addIf(Trait.HAS_QUESTION, shape.question());
        if (shape.colon() >= 0) {
            traits.add(Trait.HAS_COLON, third(shape.colon(), text.length()));
        }
        if (shape.year() >= 0) {
            traits.add(Trait.HAS_YEAR, third(shape.year(), text.length()));
        }
        if (shape.bars() > 0) {
            traits.add(Trait.HAS_BAR, shape.bars() == 1 ? "1" : "more");
        }
        traits.addIf(Trait.HAS_SHOUTED_START, startsShouted(text));
        traits.addIf(Trait.HAS_GLUE, shape.glue());
        traits.addIf(Trait.ENDS_IN_BRACKETS, endsInBrackets(text));
        traits.add(Trait.KIND, kind(sheet, index));
    }

    private static String kind(Sheet sheet, int index) {
        LineShape shape = sheet.shape(index);
        if (sheet.prose().has(index)) {
            return "prose";
        }
        if (shape.stops() > 0 || shape.endsSentence() && shape.weight() >= TITLE_WEIGHT) {
            return "sentence";
        }
        return shape.weight() >= TITLE_WEIGHT ? "title" : shape.weight() >= SHORT_WEIGHT ? "short" : "tiny";
    }

    private static String ending(String text) {
        char last = text.charAt(text.length() - 1);
        return switch (last) {
            case '.', '。', '．', '۔', '।' -> text.endsWith("...") ? "ellipsis" : "stop";
            case '?', '？', '؟' -> "question";
            case '!', '！' -> "exclamation";
            case '…' -> "ellipsis";
            case ':', '：' -> "colon";
            case ',', '،', '，', ';' -> "comma";
            case '"', '”', '“', '»', '«', '’', '\'', '」', '』' -> "quote";
            case ')', ']', '）', '】', '］' -> "bracket";
            default -> Character.isDigit(last) ? "digit" : Character.isLetter(last) ? "letter" : "other";
        };
    }

    private static String opening(String text) {
        char first = text.charAt(0);
        return switch (first) {
            case '"', '“', '„', '«', '»', '\'', '‘', '「', '『', '‚' -> "quote";
            case '(', '[', '（', '【', '［' -> "bracket";
            case '-', '–', '—', '•', '*', '·' -> "dash";
            case '>', '→', '►', '▶', '☞', '›', '|', '■' -> "arrow";
            case '©' -> "copyright";
            default -> {
                if (Character.isUpperCase(first)) {
                    yield "upper";
                }
                if (Character.isLowerCase(first)) {
                    yield "lower";
                }
                yield Character.isDigit(first) ? "digit" : Character.isLetter(first) ? "uncased" : "other";
            }
        };
    }

    private static String capitals(LineShape shape) {
        if (shape.capitalised() == 0) {
            return "none";
        }
        if (shape.shouted() * 2 > shape.words()) {
            return "shouted";
        }
        if (shape.capitalised() == 1) {
            return "first";
        }
        int share = 100 * shape.capitalised() / Math.max(1, shape.words());
        return share < 30 ? "few" : share < 65 ? "half" : "most";
    }

    private static String sentences(LineShape shape) {
        int ends = shape.stops() + (shape.endsSentence() ? 1 : 0);
        return switch (ends) {
            case 0 -> "none";
            case 1 -> "one";
            case 2 -> "two";
            case 3 -> "3";
            default -> "more";
        };
    }

    private static String digits(LineShape shape) {
        if (shape.digits() == 0) {
            return "none";
        }
        int share = 100 * shape.digits() / (shape.digits() + shape.letters());
        return share < 15 ? "some" : share < 50 ? "many" : "most";
    }

    private static String third(int at, int length) {
        return at * 3 < length ? "early" : at * 3 < length * 2 ? "middle" : "late";
    }

    /** A first word in capitals before a colon: the kicker that Scandinavian desks set before a caption. */
    private static boolean startsShouted(String text) {
        int i = 0;
        while (i < text.length() && (Character.isUpperCase(text.charAt(i)) || text.charAt(i) == ' ')) {
            i++;
        }
        return i >= 3 && i <= 30 && i < text.length() && text.charAt(i) == ':';
    }

    private static boolean endsInBrackets(String text) {
        int end = text.length() - 1;
        if (text.charAt(end) == '.' && end > 0) {
            end--;
        }
        char last = text.charAt(end);
        return (last == ')' || last == ']' || last == '）' || last == '］')
                && Math.max(
                                text.lastIndexOf('(', end),
                                Math.max(text.lastIndexOf('[', end), text.lastIndexOf('（', end)))
                        > 0;
    }
}
