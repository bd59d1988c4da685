package news.copydesk.bench;

import java.util.Map;

/**
 * One run of one variant over all articles.
 *
 * @param seconds from the first record to the commit of the last
 */
record Round(int articles, long bytes, double seconds, Answer used) {

    double articlesPerSecond() {
        return articles / seconds;
    }

    double megabytesPerSecond() {
        return bytes / 1e6 / seconds;
    }

    double cpuMillisPerArticle() {
        return used.cpuNanos() / 1e6 / articles;
    }

    double allocatedPerArticle() {
        return (double) used.allocatedBytes() / articles;
    }

    Map<String, Integer> samples() {
        return used.samples();
    }
}
