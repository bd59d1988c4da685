package news.copydesk.link;

import java.util.Optional;

/**
 * The little that the algorithms ask of a key-value store: what one partition remembers, in the unsigned order of its keys. Arrays are
 * neither kept nor changed by the callers once handed over, nor by the store.
 */
public interface Table {

    Optional<byte[]> get(byte[] key);

    void put(byte[] key, byte[] value);

    /** Puts what the caller has reason to think new. */
    default void add(byte[] key, byte[] value) {
        put(key, value);
    }

    /** Forgets the key; one that is not there is fine. */
    void delete(byte[] key);

    /**
     * Shows the entries whose keys start with {@code prefix} and come after {@code after}, in order, until the visitor has seen enough.
     * The visitor changes nothing.
     *
     * @param after a key with that prefix, or the prefix itself for all of them
     */
    void scan(byte[] prefix, byte[] after, Visitor visitor);

    /** Shows the entries whose keys start with {@code prefix}, in order, until the visitor has seen enough. */
    default void scan(byte[] prefix, Visitor visitor) {
        scan(prefix, prefix, visitor);
    }

    /** Looks at entries of a scan. */
    @FunctionalInterface
    interface Visitor {

        /** Whether the next entry is wanted. */
        boolean visit(byte[] key, byte[] value);
    }
}
