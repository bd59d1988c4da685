package news.copydesk.stream;

/** An error as a header can carry it: short, on one line, and without the thousand frames of a stack overflow. */
final class Fault {

    private static final int MESSAGE = 400;
    private static final int WORD = 80;
    private static final int FRAMES = 12;

    private Fault() {}

    /** Class, message, and the first place in our own code, cut at some hundred characters. */
    static String describe(Throwable fault) {
        String message = fault.getMessage();
        StringBuilder text = new StringBuilder(fault.getClass().getSimpleName());
        if (message != null && !message.isBlank()) {
            text.append(": ").append(line(message));
        }
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("news.copydesk.")) {
                return text.append(" at ").append(frame).toString();
            }
        }
        return text.toString();
    }

    /** What began it: the last of its causes. */
    static Throwable root(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** The first frames of the fault and of its causes. */
    static String trace(Throwable fault) {
        StringBuilder text = new StringBuilder();
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < 3; depth++) {
            text.append(depth == 0 ? "" : "Caused by: ")
                    .append(clip(String.valueOf(cause), MESSAGE))
                    .append('\n');
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                text.append("\tat ").append(frames[i]).append('\n');
            }
            if (frames.length > FRAMES) {
                text.append("\t… ").append(frames.length - FRAMES).append(" more\n");
            }
            cause = cause.getCause();
        }
        return text.toString();
    }

    /** A message of somebody else's on one line, cut at some hundred characters, without what a terminal would obey. */
    static String line(String message) {
        StringBuilder line = new StringBuilder(clip(message, MESSAGE));
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    /** A word of somebody else's inside a message of ours. */
    static String word(String text) {
        return line(clip(text, WORD));
    }

    private static String clip(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "…";
    }
}
