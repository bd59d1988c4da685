package news.copydesk.rules;

/** Where in a line a phrase has to stand to count. */
public enum Anchor {
    /** It is the whole line, but for punctuation, symbols, emoji and spaces around it. */
    WHOLE,
    /** It opens the line, but for bullets, arrows, quotes, brackets, emoji and the like before it. */
    START,
    /** Anywhere, between two word boundaries. */
    ANYWHERE,
    /** It closes the line, but for punctuation and symbols after it. */
    END
}
