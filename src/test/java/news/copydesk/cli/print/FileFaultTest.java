package news.copydesk.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileFaultTest {

    @Test
    void says_why_a_file_cannot_be_used() {
        assertThat(FileFault.of(new NoSuchFileException("/a"))).isEqualTo("there is no such file or folder");
        assertThat(FileFault.of(new AccessDeniedException("/a/b"))).isEqualTo("permission denied for /a/b");
        assertThat(FileFault.of(new AccessDeniedException("/a/b"), Path.of("/a/b")))
                .isEqualTo("permission denied");
        assertThat(FileFault.of(new AccessDeniedException("/a/b"), Path.of("/a")))
                .isEqualTo("permission denied for /a/b");
        assertThat(FileFault.of(new FileSystemException("/a", null, "Not a directory")))
                .isEqualTo("Not a directory");
        assertThat(FileFault.of(new IOException("Is a directory"))).isEqualTo("Is a directory");
        assertThat(FileFault.of(new IOException())).isEqualTo("IOException");
    }
}
