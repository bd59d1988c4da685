package news.copydesk.link.reference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.copydesk.link.ByteWriter;
import news.copydesk.link.Hash64;
import news.copydesk.link.Table;

/**
 * What is remembered of one site: its headlines and the keys that find them, its references, the keys under which they wait, and which
 * references point to an article. All in one table; every key starts with a hash of the site, so that sites share partitions.
 */
final class SiteMemory {

    private static final byte HEADLINE = 'A';
    private static final byte POSTING = 'P';
    private static final byte REFERENCE = 'R';
    private static final byte WAITING = 'W';
    private static final byte BACKLINK = 'B';

    private final Table table;
    private final long site;

    SiteMemory(Table table, String site) {
        this.table = table;
        this.site = Hash64.of(site);
    }

    Optional<Headline> headline(String articleId) {
        return table.get(key(HEADLINE).bare(articleId).toBytes()).map(value -> Headline.read(articleId, value));
    }

    void keep(Headline headline) {
        byte[] key = key(HEADLINE).bare(headline.articleId()).toBytes();
        if (headline.isEmpty()) {
            table.delete(key);
        } else {
            table.put(key, headline.toBytes());
        }
    }

    Posting posting(long key) {
        return table.get(key(POSTING).number(key).toBytes()).map(Posting::read).orElse(Posting.NONE);
    }

    void keep(long key, Posting posting) {
        byte[] at = key(POSTING).number(key).toBytes();
        if (posting.count() <= 0) {
            table.delete(at);
        } else {
            table.put(at, posting.toBytes());
        }
    }

    Optional<Pointer> reference(String id) {
        return table.get(key(REFERENCE).bare(id).toBytes()).map(Pointer::read);
    }

    void keep(Pointer pointer, Collection<Long> keys) {
        String id = pointer.reference().id();
        keep(pointer);
        keys.forEach(key -> waiting(key).add(id));
    }

    void keep(Pointer pointer) {
        String id = pointer.reference().id();
        table.put(key(REFERENCE).bare(id).toBytes(), pointer.toBytes());
        pointer.reference()
                .target()
                .ifPresent(target -> backlinks(target.articleId()).add(id));
    }

    void forgetTarget(Pointer pointer) {
        pointer.reference()
                .target()
                .ifPresent(target ->
                        backlinks(target.articleId()).remove(pointer.reference().id()));
    }

    void forget(Pointer pointer, Set<Long> keys) {
        String id = pointer.reference().id();
        forgetTarget(pointer);
        table.delete(key(REFERENCE).bare(id).toBytes());
        keys.forEach(key -> waiting(key).remove(id));
    }

    /** The references that point to an article, the first {@code most} by their ids. */
    List<String> backlinks(String articleId, int most) {
        return backlinks(articleId).first(most);
    }

    /** The references that wait under a key, the first {@code most} by their ids. */
    List<String> waiting(long key, int most) {
        return waiting(Long.valueOf(key)).first(most);
    }

    private ByteWriter key(byte kind) {
        return new ByteWriter().number(site).oneByte(kind);
    }

    private IdSet waiting(Long key) {
        return new IdSet(table, key(WAITING).number(key.longValue()).toBytes());
    }

    private IdSet backlinks(String articleId) {
        return new IdSet(table, key(BACKLINK).text(articleId).toBytes());
    }
}
