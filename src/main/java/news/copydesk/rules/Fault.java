package news.copydesk.rules;

/**
 * Something wrong in a file of the rulebook.
 *
 * @param file as the user knows it: its path, or its name within {@code config/} if it came with Copydesk
 * @param line 1-based; 0 if the fault is the file's as a whole
 * @param problem what is wrong, a clause without a full stop
 * @param remedy what to do about it, likewise
 */
public record Fault(String file, int line, String problem, String remedy) {

    /** {@code file:line: problem. Remedy.} */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + problem + ". " + remedy + ".";
    }
}
