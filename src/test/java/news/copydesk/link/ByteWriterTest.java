package news.copydesk.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ByteWriterTest {

    @Test
    void whatIsWrittenIsRead() {
        String dam = "Dam reopens ".repeat(40);
        ByteReader bytes = new ByteReader(new ByteWriter()
                .oneByte(200)
                .number(-7)
                .number(1L << 40)
                .number(0.25)
                .flag(true)
                .text(dam)
                .text(Optional.of("Zoë"))
                .texts(List.of("a", "b"))
                .count(127)
                .count(128)
                .count(Integer.MAX_VALUE)
                .shortText(dam)
                .shortText(Optional.empty())
                .shortTexts(List.of("c".repeat(300), ""))
                .bare("東京")
                .toBytes());

        assertThat(bytes.oneByte()).isEqualTo(200);
        assertThat(bytes.number()).isEqualTo(-7);
        assertThat(bytes.longNumber()).isEqualTo(1L << 40);
        assertThat(bytes.doubleNumber()).isEqualTo(0.25);
        assertThat(bytes.flag()).isTrue();
        assertThat(bytes.text()).isEqualTo(dam);
        assertThat(bytes.optionalText()).contains("Zoë");
        assertThat(bytes.texts()).containsExactly("a", "b");
        assertThat(List.of(bytes.count(), bytes.count(), bytes.count())).containsExactly(127, 128, Integer.MAX_VALUE);
        assertThat(bytes.shortText()).isEqualTo(dam);
        assertThat(bytes.optionalShortText()).isEmpty();
        assertThat(bytes.shortTexts()).containsExactly("c".repeat(300), "");
        assertThat(bytes.rest()).isEqualTo("東京");
        assertThat(bytes.hasMore()).isFalse();
    }

    @Test
    void anyLengthMayBeReachedByAnyStep() {
        for (int length = 0; length < 300; length++) {
            ByteWriter writer = new ByteWriter();
            for (int i = 0; i < length; i++) {
                writer.oneByte(i);
            }
            byte[] bytes = writer.raw(new byte[] {1, 2, 3}).number(4).toBytes();

            assertThat(bytes).hasSize(length + 7).endsWith(1, 2, 3, 0, 0, 0, 4);
            for (int i = 0; i < length; i++) {
                assertThat(bytes[i]).isEqualTo((byte) i);
            }
        }
    }
}
