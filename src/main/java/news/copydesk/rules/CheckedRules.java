package news.copydesk.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules in which nothing is wrong, not compiled yet: compiling cannot be refused, and takes as long as reading them. */
public final class CheckedRules {

    private final String digest;
    private final RulebookReader reader;
    private final List<String> remarks;

    private CheckedRules(String digest, RulebookReader reader, List<String> remarks) {
        this.digest = digest;
        this.reader = reader;
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Reads the rules, as {@link Rulebook#load} does.
     *
     * @throws RuleException if anything is wrong with any file; it tells all that is
     */
    public static CheckedRules read(Optional<Path> configDirectory) throws RuleException {
        List<Fault> faults = new ArrayList<>();
        return of(ConfigFiles.read(configDirectory, faults), faults);
    }

    /** @param faults what was wrong when the files were looked for */
    static CheckedRules of(ConfigFiles files, List<Fault> faults) {
        RulebookReader reader = new RulebookReader();
        files.all().forEach(reader::read);
        faults.addAll(reader.faults());
        if (!faults.isEmpty()) {
            throw new RuleException(faults);
        }
        List<String> remarks = new ArrayList<>();
        for (ConfigFile shipped : files.replaced()) {
            files.named(shipped.name())
                    .flatMap(own -> new ReplacedPack(shipped, own).remark())
                    .ifPresent(remarks::add);
        }
        return new CheckedRules(files.digest(), reader, remarks);
    }

    /** What a user may not have meant, though nothing is wrong with it: sentences for a person, each of one line. */
    public List<String> remarks() {
        return remarks;
    }

    public Rulebook compile() {
        return new Rulebook(digest, reader);
    }
}
