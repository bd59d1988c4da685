package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Input that is too much for one article")
class InputsTest {

    @TempDir
    Path folder;

    @Test
    void aStreamWithoutEndIsReadToTheLimitAndNoFurther() {
        Inputs inputs = new Inputs(endless(), false);

        assertThatThrownBy(() -> inputs.read(inputs.find("-").get(0), input -> true))
                .isInstanceOf(Failure.class)
                .hasMessage("standard input: is over 64 MiB, too much for one article; put each in a file of its own");
    }

    @Test
    void soIsALineWithoutEnd() {
        Inputs inputs = new Inputs(endless(), true);

        assertThatThrownBy(() -> inputs.read(inputs.find("-").get(0), input -> true))
                .isInstanceOf(Failure.class)
                .hasMessage("standard input: line 1 is over 64 MiB; is this one JSON object a line?");
    }

    @Test
    void aFileOfThatSizeFitsAndOneOfAByteMoreIsNotRead() throws IOException {
        Path file = folder.resolve("page.txt");
        Inputs inputs = new Inputs(InputStream.nullInputStream(), false);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(64 << 20);
            assertThat(inputs.read(inputs.find(file.toString()).get(0), input -> input.bytes().length == 64 << 20))
                    .isTrue();

            sparse.setLength((64 << 20) + 1);
            assertThatThrownBy(() -> inputs.read(inputs.find(file.toString()).get(0), input -> true))
                    .isInstanceOf(Failure.class)
                    .hasMessageStartingWith("page.txt: is over 64 MiB");
        }
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                Arrays.fill(into, offset, offset + length, (byte) 'a');
                return length;
            }
        };
    }
}
