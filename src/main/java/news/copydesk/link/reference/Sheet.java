package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * Some of an article's references, as one value: most articles have one. A page of a thousand references has many, so that one of them
 * finds its target without the others being written again.
 *
 * @param number of the sheet, from 0
 * @param names of the publisher
 * @param pointers at most {@value #SIZE}
 */
record Sheet(String articleId, int number, List<String> names, List<Pointer> pointers) {

    /** How many references stand on one. */
    static final int SIZE = 16;

    private static final int FORMAT = 1;

    /** The references cut into sheets. */
    static List<Sheet> of(String articleId, List<String> names, List<Pointer> pointers) {
        List<Sheet> sheets = new ArrayList<>();
        for (int from = 0; from < pointers.size(); from += SIZE) {
            List<Pointer> some = pointers.subList(from, Math.min(from + SIZE, pointers.size()));
            sheets.add(new Sheet(articleId, from / SIZE, names, some));
        }
        return sheets;
    }

    /** How many sheets so many references take. */
    static int count(int references) {
        return (references + SIZE - 1) / SIZE;
    }

    /** One of its references. @param place among the article's */
    Optional<Pointer> pointer(int place) {
        int at = place - number * SIZE;
        return at < pointers.size() ? Optional.of(pointers.get(at)) : Optional.empty();
    }

    Sheet with(List<Pointer> others) {
        return new Sheet(articleId, number, names, others);
    }

    byte[] toBytes() {
        ByteWriter bytes = new ByteWriter().oneByte(FORMAT).shortTexts(names).count(pointers.size());
        for (Pointer pointer : pointers) {
            bytes.flag(pointer.presumed()).flag(pointer.settled());
            References.write(pointer.reference(), bytes);
        }
        return bytes.toBytes();
    }

    static Sheet read(String articleId, int number, byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "sheet of references");
        List<String> names = bytes.shortTexts();
        int size = bytes.count();
        List<Pointer> pointers = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String id = References.id(articleId, number * SIZE + i);
            pointers.add(new Pointer(articleId, bytes.flag(), bytes.flag(), names, References.read(id, bytes)));
        }
        return new Sheet(articleId, number, names, pointers);
    }
}
