package news.copydesk.web;

import java.nio.charset.StandardCharsets;

/**
 * An answer to a request.
 *
 * @param status HTTP status code
 * @param contentType with its charset
 * @param body not copied
 */
public record Reply(int status, String contentType, byte[] body) {

    public static final int OK = 200;
    public static final int NOT_FOUND = 404;
    public static final int METHOD_NOT_ALLOWED = 405;
    public static final int INTERNAL_ERROR = 500;
    public static final int UNAVAILABLE = 503;

    /** Plain text; a line break is added. */
    public static Reply text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", text + "\n");
    }

    public static Reply of(int status, String contentType, String body) {
        return new Reply(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }
}
