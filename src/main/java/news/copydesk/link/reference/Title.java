package news.copydesk.link.reference;

import java.util.List;

/** A headline or the title of a reference, cut into tokens. */
final class Title {

    /** Titles of less weight are too common to point anywhere. */
    static final int LEAST_WEIGHT = 6;

    private static final int TELLING_WORD = 5;

    private final List<Token> tokens;
    private final boolean tellsNames;
    private final boolean allCapitals;

    private Title(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        int shapes = 0;
        boolean longAndSmall = false;
        for (Token token : tokens) {
            shapes |= token.shape();
            longAndSmall |= isLongAndSmall(token);
        }
        this.tellsNames = (shapes & Token.CAPITAL) != 0 && longAndSmall;
        this.allCapitals = (shapes & Token.SMALL) == 0;
    }

    static Title of(String text) {
        return new Title(Tokeniser.tokens(text));
    }

    private static boolean isLongAndSmall(Token token) {
        return token.is(Token.SMALL) && !token.is(Token.CAPITAL) && token.key().length() >= TELLING_WORD;
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    int size() {
        return tokens.size();
    }

    /** Whether capitals say which words are names: not so in a title of capitals, or with a capital on every word. */
    boolean tellsNames() {
        return tellsNames;
    }

    boolean allCapitals() {
        return allCapitals;
    }

    /** The keys of the tokens without anything between, but for numbers that follow each other. */
    String letters(int from, int to) {
        StringBuilder letters = new StringBuilder(64);
        for (int i = from; i < to; i++) {
            if (i > from && tokens.get(i).is(Token.NUMBER) && tokens.get(i - 1).is(Token.NUMBER)) {
                letters.append(' ');
            }
            letters.append(tokens.get(i).key());
        }
        return letters.toString();
    }

    int weight(int from, int to) {
        int weight = 0;
        for (int i = from; i < to; i++) {
            weight += tokens.get(i).weight();
        }
        return weight;
    }

    /**
     * Whether the token can be put in or left out without telling another story. A word in capitals, or one with a capital where
     * capitals tell names, is one of those that count: {@code US} is not {@code us}.
     */
    boolean isSmallWord(int index, TitleWords words) {
        Token token = tokens.get(index);
        boolean name = token.is(Token.CAPITALS) && !allCapitals || token.is(Token.CAPITAL) && tellsNames && index > 0;
        return !name && words.isSmall(token.key()) && !words.isNumber(token.key());
    }
}
