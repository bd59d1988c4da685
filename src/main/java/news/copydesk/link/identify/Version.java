package news.copydesk.link.identify;

import java.util.ArrayList;
import java.util.List;
import news.copydesk.article.Article.Part;
import news.copydesk.article.Article.Status;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * What is public of an article.
 *
 * @param number counts from 1
 * @param changes empty for a new or withdrawn article
 * @param fetched event time of the fetch that the version is made of: of those with its content the earliest, back to the last other
 *     content; of a withdrawn article the last content's
 * @param since event time from which it is so: of a withdrawn article that of the withdrawal
 */
public record Version(int number, Status status, List<Part> changes, long fetched, long since) {

    public Version {
        changes = List.copyOf(changes);
    }

    void write(ByteWriter bytes) {
        bytes.number(number).text(status.name()).number(changes.size());
        changes.forEach(part -> bytes.text(part.name()));
        bytes.number(fetched).number(since);
    }

    static Version read(ByteReader bytes) {
        int number = bytes.number();
        Status status = Status.valueOf(bytes.text());
        int size = bytes.number();
        List<Part> changes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            changes.add(Part.valueOf(bytes.text()));
        }
        return new Version(number, status, changes, bytes.longNumber(), bytes.longNumber());
    }
}
