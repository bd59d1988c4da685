package news.copydesk.article;

/** A rejection for callers that asked for an article or nothing; its message is the rejection's. */
public final class RejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    RejectedException(Rejection rejection) {
        super(rejection.reason().label() + ": " + rejection.message());
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }
}
