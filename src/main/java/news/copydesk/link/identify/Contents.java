package news.copydesk.link.identify;

import news.copydesk.article.Article;

/** Tells the contents of fetches apart from outside: what counts as a revision, and nothing else, changes the number. */
public final class Contents {

    private Contents() {}

    /** Equal for two articles of one id exactly if the later fetch of the two would be unchanged. */
    public static long digest(Article article) {
        return Parts.of(article).digest();
    }
}
