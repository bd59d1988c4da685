package news.copydesk.stream;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import news.copydesk.link.identify.KeyHistory;

/** What came under a raw record's key, so that tombstones find the articles of that key, and those that come late their tombstones. */
final class KeyIndex {

    private final TimedStore store;

    KeyIndex(TimedStore store) {
        this.store = store;
    }

    /**
     * Remembers a tombstone of that key.
     *
     * @return the articles that it withdraws, the latest last; absent if none ever came under that key
     */
    Optional<List<String>> withdraw(byte[] key, long time) {
        byte[] digest = digest(key);
        KeyHistory history = read(digest);
        store.at(time).put(digest, history.withdrawn(time).toBytes());
        return Optional.of(history).filter(known -> !known.articles().isEmpty()).map(known -> known.before(time));
    }

    /**
     * Remembers that the article came under that key.
     *
     * @param fetched event time of the fetch
     * @return event times of the tombstones that withdraw it and came before
     */
    List<Long> remember(byte[] key, String articleId, long fetched, long time) {
        byte[] digest = digest(key);
        KeyHistory history = read(digest);
        store.at(time).put(digest, history.with(articleId, fetched).toBytes());
        return history.reaching(articleId, fetched);
    }

    private KeyHistory read(byte[] digest) {
        return store.get(digest).map(KeyHistory::of).orElse(KeyHistory.NONE);
    }

    /** Keys are as long as their producers like; what stands for them is not. */
    private static byte[] digest(byte[] key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
