package news.copydesk.stream;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import news.copydesk.article.Article.Part;
import news.copydesk.article.ClusterMembership;
import news.copydesk.link.identify.Version;

/**
 * Gives the events of a first version the version that they are, in the bytes: they were written before it was known. What is looked for
 * starts with a quote that is not escaped, so no text can contain it.
 */
final class VersionPatch {

    /** The most bytes by which an event grows, but for the cluster, which is left out of an event that has no room for it. */
    static final int ROOM = 256;

    private static final byte[] FIRST = EventHeaders.utf8(",\"version\":1,\"status\":\"new\",\"changes\":[]");
    private static final byte[] FIRST_OF_CAPTION = EventHeaders.utf8(",\"articleVersion\":1");
    private static final byte[] PROVENANCE = EventHeaders.utf8(",\"provenance\":{");

    private VersionPatch() {}

    /** The article's event as that version. */
    static byte[] article(byte[] event, Version version) {
        String changes = version.changes().stream()
                .map(Part::label)
                .map(label -> '"' + label + '"')
                .collect(Collectors.joining(","));
        String now = ",\"version\":" + version.number() + ",\"status\":\""
                + version.status().label() + "\",\"changes\":[" + changes + "]";
        return replace(event, FIRST, EventHeaders.utf8(now));
    }

    /** The caption's event as of that version. */
    static byte[] caption(byte[] event, Version version) {
        return replace(event, FIRST_OF_CAPTION, EventHeaders.utf8(",\"articleVersion\":" + version.number()));
    }

    /** The article's event with its cluster, if that makes it no longer than {@code most}. */
    static byte[] cluster(byte[] event, Optional<ClusterMembership> cluster, int most) {
        if (cluster.isEmpty()) {
            return event;
        }
        byte[] said = EventHeaders.utf8(",\"cluster\":" + Json.mapper().writeValueAsString(cluster.get()));
        return event.length + said.length > most ? event : replace(event, lastIndexOf(event, PROVENANCE), 0, said);
    }

    /** The first version, which most are, is there already. */
    private static byte[] replace(byte[] event, byte[] part, byte[] by) {
        int at = indexOf(event, part);
        return Arrays.equals(part, by) ? event : replace(event, at, part.length, by);
    }

    private static byte[] replace(byte[] event, int at, int length, byte[] by) {
        byte[] patched = Arrays.copyOf(event, event.length - length + by.length);
        System.arraycopy(by, 0, patched, at, by.length);
        System.arraycopy(event, at + length, patched, at + by.length, event.length - at - length);
        return patched;
    }

    private static int indexOf(byte[] event, byte[] part) {
        for (int i = 0; i + part.length <= event.length; i++) {
            if (isAt(event, i, part)) {
                return i;
            }
        }
        throw missing(part);
    }

    private static int lastIndexOf(byte[] event, byte[] part) {
        for (int i = event.length - part.length; i >= 0; i--) {
            if (isAt(event, i, part)) {
                return i;
            }
        }
        throw missing(part);
    }

    private static boolean isAt(byte[] event, int at, byte[] part) {
        return Arrays.equals(event, at, at + part.length, part, 0, part.length);
    }

    private static IllegalStateException missing(byte[] part) {
        return new IllegalStateException("An event has no " + EventHeaders.text(part)
                + ": it was written by another version; run that one, or reset the application");
    }
}
