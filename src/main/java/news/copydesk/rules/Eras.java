package news.copydesk.rules;

/** Years that count from the beginning of a reign, as East Asia writes them. */
final class Eras {

    private Eras() {}

    /** The year of our calendar if the number is the year of an era ({@code 令和6年}, {@code 民國113年}); else 0. */
    static int year(DateTokens tokens, int i) {
        if (!tokens.at(i).isNumber() || tokens.at(i).digits() > 3 || !tokens.startsWith(i + 1, "年")) {
            return 0;
        }
        int first = firstYear(tokens.word(i - 1));
        return first == 0 ? 0 : first - 1 + tokens.at(i).value();
    }

    private static int firstYear(String word) {
        if (word.endsWith("令和")) {
            return 2019;
        }
        if (word.endsWith("平成")) {
            return 1989;
        }
        if (word.endsWith("昭和")) {
            return 1926;
        }
        return word.endsWith("民國") || word.endsWith("民国") ? 1912 : 0;
    }
}
