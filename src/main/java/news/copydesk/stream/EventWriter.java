package news.copydesk.stream;

import java.util.Optional;
import tools.jackson.databind.ObjectWriter;

/** Serialises events within a limit. One writer belongs to one thread at a time. */
final class EventWriter {

    private final BoundedBuffer buffer = new BoundedBuffer();

    /**
     * The event as JSON; empty if it would take more than {@code limit} bytes.
     *
     * @throws tools.jackson.core.JacksonException if the event holds what JSON cannot: an unpaired surrogate, for one
     */
    Optional<byte[]> write(ObjectWriter writer, Object event, int limit) {
        buffer.reset(limit);
        writer.writeValue(buffer, event);
        return buffer.overflown() ? Optional.empty() : Optional.of(buffer.toArray());
    }
}
