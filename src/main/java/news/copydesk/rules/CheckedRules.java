package news.copydesk.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Rules in which nothing is wrong, not ready for use yet: to compile them cannot be refused, and may take as long as to read them. */
public final class CheckedRules {

    private final String digest;
    private final RuleSet rules;
    private final List<String> remarks;

    private CheckedRules(String digest, RuleSet rules, List<String> remarks) {
        this.digest = digest;
        this.rules = rules;
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
        String digest = files.digest();
        Optional<RuleSet> ready = faults.isEmpty() ? RuleSnapshot.find(digest) : Optional.empty();
        RuleSet rules = ready.orElseGet(() -> parse(files, faults));
        List<String> remarks = new ArrayList<>();
        for (ConfigFile shipped : files.replaced()) {
            files.named(shipped.name())
                    .filter(own -> !Arrays.equals(own.bytes(), shipped.bytes()))
                    .flatMap(own -> new ReplacedPack(shipped, own).remark())
                    .ifPresent(remarks::add);
        }
        return new CheckedRules(digest, rules, remarks);
    }

    /**
     * Reads the files themselves.
     *
     * @param faults what was wrong when they were looked for
     * @throws RuleException if anything is wrong with any of them, or was
     */
    static RuleSet parse(ConfigFiles files, List<Fault> faults) {
        RulebookReader reader = new RulebookReader();
        files.all().forEach(reader::read);
        faults.addAll(reader.faults());
        if (!faults.isEmpty()) {
            throw new RuleException(faults);
        }
        return RuleSet.of(reader);
    }

    /** What a user may not have meant, though nothing is wrong with it: sentences for a person, each of one line. */
    public List<String> remarks() {
        return remarks;
    }

    public Rulebook compile() {
        return new Rulebook(digest, rules);
    }
}
