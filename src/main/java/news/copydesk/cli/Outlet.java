package news.copydesk.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Prints in UTF-8, and keeps the fault that other print streams only tell of. */
final class Outlet extends PrintStream {

    private static final int BUFFER = 1 << 16;

    private final Memory memory;

    Outlet(OutputStream stream) {
        this(new Memory(stream));
    }

    private Outlet(Memory memory) {
        super(new BufferedOutputStream(memory, BUFFER), true, StandardCharsets.UTF_8);
        this.memory = memory;
    }

    /** Why something could not be written; empty where all could, and where the reader of a pipe had seen enough. */
    Optional<String> fault() {
        flush();
        return Optional.ofNullable(memory.fault.get())
                .map(fault -> String.valueOf(fault.getMessage()))
                .filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
    }

    private static final class Memory extends FilterOutputStream {

        private final AtomicReference<IOException> fault = new AtomicReference<>();

        private Memory(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException failed) {
                fault.compareAndSet(null, failed);
                throw failed;
            }
        }
    }
}
