package news.copydesk.article;

/** What the desk makes of a raw article: the finished {@link Article}, or the {@link Rejection} that says why there is none. */
public sealed interface Edited permits Article, Rejection {

    /**
     * The article, for callers to whom a rejection is exceptional.
     *
     * @throws RejectedException if the desk rejected the text
     */
    default Article orThrow() {
        if (this instanceof Rejection rejection) {
            throw new RejectedException(rejection);
        }
        return (Article) this;
    }
}
