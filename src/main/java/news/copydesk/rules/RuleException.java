package news.copydesk.rules;

import java.util.List;
import java.util.stream.Collectors;

/** The rulebook cannot be used as it stands. The message has one line for each fault of each file, in the order of the files. */
public final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    RuleException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong; never empty. */
    public List<Fault> faults() {
        return faults;
    }
}
