package news.copydesk.web;

/** The web server could not start; the message says why and what to do. */
public final class WebException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WebException(String message, Throwable cause) {
        super(message, cause);
    }
}
