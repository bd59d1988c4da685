package news.copydesk.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules that ship with Copydesk as they were read and compiled when it was built. That takes a cold virtual machine two seconds; this
 * takes a tenth of it. It counts for exactly the files that it was made of, which their digest tells; whoever has others reads those.
 */
final class RuleSnapshot {

    static final String RESOURCE = "shipped.rules";

    private RuleSnapshot() {}

    /** The rules with that digest, as {@link ConfigFiles#digest} gives it; empty if the snapshot is of others, or there is none. */
    static Optional<RuleSet> find(String digest) {
        try (InputStream in = RuleSnapshot.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : read(in.readAllBytes(), digest);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<RuleSet> read(byte[] snapshot, String digest) {
        try {
            PoolReader in = new PoolReader(snapshot);
            if (!in.text().equals(digest)) {
                return Optional.empty();
            }
            RuleSet rules = new RuleSetReader(in).read();
            return in.isAtEnd() ? Optional.of(rules) : Optional.empty();
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    static byte[] write(String digest, RuleSet rules) {
        PoolWriter out = new PoolWriter().text(digest);
        new RuleSetWriter(out).write(rules);
        return out.toBytes();
    }

    /**
     * Makes the snapshot, when Copydesk is built.
     *
     * @param arguments the folder of the classes, in which the shipped files are already
     * @throws RuleException if anything is wrong with them
     */
    public static void main(String[] arguments) throws IOException {
        List<Fault> faults = new ArrayList<>();
        ConfigFiles files = ConfigFiles.read(Optional.empty(), faults);
        RuleSet rules = CheckedRules.parse(files, faults);
        Path folder = Path.of(arguments[0], RuleSnapshot.class.getPackageName().replace('.', '/'));
        Files.write(folder.resolve(RESOURCE), write(files.digest(), rules));
    }
}
