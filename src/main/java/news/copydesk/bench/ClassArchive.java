package news.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Java keeps of the classes it has loaded: an AOT cache from 25 on, before that an archive of classes. */
record ClassArchive(Path file, String whenMadeOption, String whenUsedOption) {

    private static final int FIRST_WITH_AOT = 25;

    static ClassArchive in(Path folder) {
        return Runtime.version().feature() >= FIRST_WITH_AOT
                ? new ClassArchive(folder.resolve("copydesk.aot"), "-XX:AOTCacheOutput=", "-XX:AOTCache=")
                : new ClassArchive(
                        folder.resolve("copydesk.jsa"), "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile=");
    }

    List<String> whenMade() {
        return List.of(whenMadeOption + file);
    }

    List<String> whenUsed() {
        return List.of(whenUsedOption + file);
    }

    /** @throws BenchException if there is one that cannot be deleted */
    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new BenchException("The old archive " + file + " cannot be deleted: " + e.getMessage(), e);
        }
    }

    /** Java makes none of classes that do not come from jars. */
    boolean isThere() {
        return Files.exists(file);
    }
}
