package news.copydesk.web;

/** What is answered on one path; asked by several threads at once. */
@FunctionalInterface
public interface Page {

    /** The answer as of now, without waiting for anybody. */
    Reply get();
}
