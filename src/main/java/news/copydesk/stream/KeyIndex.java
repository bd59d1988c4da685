package news.copydesk.stream;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * Which articles came under a raw record's key, so that a tombstone of that key can withdraw them. The last {@value #MOST}: a key that
 * says nothing, the same for all, must not withdraw everything.
 */
final class KeyIndex {

    static final int MOST = 16;
    private static final int FORMAT = 1;

    private final TimedStore store;

    KeyIndex(TimedStore store) {
        this.store = store;
    }

    /** The ids of the articles that came under that key, the latest last. */
    List<String> articles(byte[] key) {
        return read(digest(key));
    }

    /** Remembers that the article came under that key. */
    void remember(byte[] key, String articleId, long time) {
        byte[] digest = digest(key);
        List<String> ids = new ArrayList<>(read(digest));
        ids.remove(articleId);
        ids.add(articleId);
        List<String> last = ids.subList(Math.max(0, ids.size() - MOST), ids.size());
        store.at(time).put(digest, new ByteWriter().oneByte(FORMAT).texts(last).toBytes());
    }

    private List<String> read(byte[] digest) {
        return store.get(digest)
                .map(value -> ByteReader.of(value, FORMAT, "raw key").texts())
                .orElse(List.of());
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
