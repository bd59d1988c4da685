package news.copydesk.eval;

/** What is counted in an article. */
public enum Figure {
    /** The headline has the words of a truth. */
    HEADLINE("headline"),
    /** It has nearly those words. */
    HEADLINE_NEAR("headline, nearly"),
    DEK("dek"),
    LANGUAGE("language"),
    CAPTIONS("captions"),
    /** Those that the publisher's own parser listed; recall only. */
    CAPTIONS_LISTED("captions, listed"),
    /** The credit of captions that were found; recall only. */
    CREDIT("credit"),
    /** Between the first and the last paragraph. */
    CROSS_REFERENCES("cross-references"),
    /** With those of the tail. */
    CROSS_REFERENCES_ALL("cross-references with tail"),
    /** Those inside the story that a label announces; recall only. */
    CROSS_REFERENCES_CUED("cross-references, cued"),
    PARAGRAPHS("paragraphs"),
    INTERTITLES("intertitles"),
    /** Runs of four words of the body. */
    BODY("body"),
    /** The F1 of the body as one number an article. */
    BODY_MACRO("body, by article"),
    BYLINES("bylines");

    private final String label;

    Figure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
