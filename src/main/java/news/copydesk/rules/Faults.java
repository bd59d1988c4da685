package news.copydesk.rules;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file, so that all of it is told at once. */
final class Faults {

    private final String file;
    private final List<Fault> found = new ArrayList<>();

    /** @param file as it is shown to the user */
    Faults(String file) {
        this.file = file;
    }

    void add(int line, String problem, String remedy) {
        found.add(new Fault(file, line, problem, remedy));
    }

    List<Fault> found() {
        return found;
    }
}
