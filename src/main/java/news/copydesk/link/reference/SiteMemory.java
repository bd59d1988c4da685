package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.CrossReference.Target;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;
import news.copydesk.link.Hash64;
import news.copydesk.link.Table;

/**
 * What is remembered of one site: its headlines, its references, who meets under a key, and which references point to an article. All in
 * one table; every key starts with a hash of the site, so that sites share partitions. A look into the table is what linking mostly costs.
 */
final class SiteMemory {

    private static final byte ARTICLE = 'A';
    private static final byte SHEET = 'R';
    private static final byte MEETING = 'K';
    private static final byte BACKLINKS = 'B';
    private static final int BACKLINKS_FORMAT = 2;

    private final Table table;
    private final long site;

    SiteMemory(Table table, String site) {
        this.table = table;
        this.site = Hash64.of(site);
    }

    Optional<Remembered> article(String articleId) {
        return table.get(articleKey(articleId)).map(value -> Remembered.read(articleId, value));
    }

    void keep(Remembered article) {
        byte[] key = articleKey(article.articleId());
        if (article.isEmpty()) {
            table.delete(key);
        } else {
            table.put(key, article.toBytes());
        }
    }

    /** The sheets of an article that has so many references. */
    List<Sheet> sheets(String articleId, int references) {
        List<Sheet> sheets = new ArrayList<>();
        for (int number = 0; number < Sheet.count(references); number++) {
            sheet(articleId, number).ifPresent(sheets::add);
        }
        return sheets;
    }

    Optional<Sheet> sheet(String articleId, int number) {
        return table.get(sheetKey(articleId, number)).map(value -> Sheet.read(articleId, number, value));
    }

    void keep(Sheet sheet) {
        table.put(sheetKey(sheet.articleId(), sheet.number()), sheet.toBytes());
    }

    void forget(Sheet sheet) {
        table.delete(sheetKey(sheet.articleId(), sheet.number()));
    }

    Optional<Pointer> reference(String id) {
        int place = References.place(id);
        return sheet(References.articleId(id), place / Sheet.SIZE).flatMap(sheet -> sheet.pointer(place));
    }

    Meeting meeting(long key) {
        return table.get(meetingKey(key)).map(Meeting::read).orElse(Meeting.NOBODY);
    }

    void keep(long key, Meeting meeting) {
        byte[] at = meetingKey(key);
        if (meeting.isEmpty()) {
            table.delete(at);
        } else {
            table.put(at, meeting.toBytes());
        }
    }

    /** The references that wait under a key, the first {@code most} by their ids. */
    List<String> waiting(long key, Meeting meeting, int most) {
        return meeting.waiting().first(most, new Entries(table, meetingKey(key)));
    }

    /** Has a reference wait under other keys than before. @param met who was met under some of them by now */
    void move(String id, Set<Long> before, Set<Long> after, Map<Long, Meeting> met) {
        for (long key : before) {
            if (!after.contains(key)) {
                Meeting meeting = met.computeIfAbsent(key, this::meeting);
                keep(key, meeting.with(meeting.waiting().without(id, new Entries(table, meetingKey(key)))));
            }
        }
        for (long key : after) {
            if (!before.contains(key)) {
                Meeting meeting = met.computeIfAbsent(key, this::meeting);
                keep(key, meeting.with(meeting.waiting().with(id, new Entries(table, meetingKey(key)))));
            }
        }
    }

    /** Has a reference point to another article than before, or to none. */
    void point(String id, Optional<Target> before, Optional<Target> after) {
        Optional<String> from = before.map(Target::articleId);
        Optional<String> to = after.map(Target::articleId);
        if (!from.equals(to)) {
            from.ifPresent(article -> keepBacklinks(article, backlinks(article).without(id, pointing(article))));
            to.ifPresent(article -> keepBacklinks(article, backlinks(article).with(id, pointing(article))));
        }
    }

    /** The references that point to an article, the first {@code most} by their ids. */
    List<String> backlinks(String articleId, int most) {
        return backlinks(articleId).first(most, pointing(articleId));
    }

    private IdSet backlinks(String articleId) {
        return table.get(backlinksKey(articleId))
                .map(value -> IdSet.read(ByteReader.of(value, BACKLINKS_FORMAT, "set of references")))
                .orElse(IdSet.EMPTY);
    }

    private void keepBacklinks(String articleId, IdSet ids) {
        byte[] key = backlinksKey(articleId);
        if (ids.isEmpty()) {
            table.delete(key);
        } else {
            ByteWriter bytes = new ByteWriter().oneByte(BACKLINKS_FORMAT);
            ids.write(bytes);
            table.put(key, bytes.toBytes());
        }
    }

    private Entries pointing(String articleId) {
        return new Entries(table, backlinksKey(articleId));
    }

    private byte[] articleKey(String articleId) {
        return key(ARTICLE).bare(articleId).toBytes();
    }

    private byte[] sheetKey(String articleId, int number) {
        return key(SHEET).text(articleId).count(number).toBytes();
    }

    private byte[] meetingKey(long key) {
        return key(MEETING).number(key).toBytes();
    }

    private byte[] backlinksKey(String articleId) {
        return key(BACKLINKS).text(articleId).toBytes();
    }

    private ByteWriter key(byte kind) {
        return new ByteWriter().number(site).oneByte(kind);
    }
}
