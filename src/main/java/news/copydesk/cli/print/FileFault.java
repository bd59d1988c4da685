package news.copydesk.cli.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file cannot be used, in words: the message of most file exceptions is the file's name and nothing else. */
public final class FileFault {

    private FileFault() {}

    /** The reason, without the file's name where the system gives one. */
    public static String of(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (fault instanceof AccessDeniedException denied) {
            return "permission denied for " + denied.getFile();
        }
        if (fault instanceof CharacterCodingException) {
            return "it is not UTF-8";
        }
        if (fault instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }

    /** As {@link #of(IOException)}, for a message that names that file already. */
    public static String of(IOException fault, Path named) {
        return fault instanceof AccessDeniedException denied && named.toString().equals(denied.getFile())
                ? "permission denied"
                : of(fault);
    }

    /** As {@link #of(IOException)}. */
    public static String of(UncheckedIOException fault) {
        return of(fault.getCause());
    }
}
