package news.copydesk.link;

/** Where the algorithms report what an operator wants counted; called often, so it must be quick. */
@FunctionalInterface
public interface Counts {

    void count(Counted what);

    /** Something worth a metric. */
    enum Counted {
        /** A reference found its target by an equal title. */
        REFERENCE_EXACT,
        /** A reference found its target by a title with a prefix or suffix, cut short, or edited a little. */
        REFERENCE_SIMILAR,
        /** A reference has no target among the headlines known. */
        REFERENCE_WAITING,
        /** A reference has several targets of which none is clearly the best. */
        REFERENCE_AMBIGUOUS,
        /** A reference names the article it stands in. */
        REFERENCE_TO_ITSELF,
        /** A reference past the most that are linked of one article. */
        REFERENCE_OVER_LIMIT,
        /** More headlines share a key than are looked at: the key says nothing. */
        HEADLINE_KEY_HOT,
        /** A headline came, changed or went, and more references might look again than one headline makes do so. */
        WAITING_KEY_HOT,
        /** A band's bucket is full: the signature with the greatest id left it. */
        BAND_FULL,
        /** More nodes follow a node than one message tells. */
        FOLLOWERS_CONTINUED
    }

    /** Counts nothing. */
    static Counts none() {
        return what -> {};
    }
}
