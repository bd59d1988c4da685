package news.copydesk.bench;

/** Is told how far the bench has got. */
public interface Observer {

    /** A part begins. */
    void begins(String part);

    /** Some of it is done. */
    void done(long articles, long of);
}
