package news.copydesk.cli;

/** What a command tells whoever called it. */
final class Exit {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USE = 2;

    private Exit() {}

    static int of(boolean good) {
        return good ? DONE : FAILED;
    }
}
