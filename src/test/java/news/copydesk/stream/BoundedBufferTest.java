package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedBufferTest {

    private final BoundedBuffer buffer = new BoundedBuffer();

    @Test
    void whatFillsItToTheLastByteFits() {
        buffer.reset(3);
        buffer.write(new byte[] {1, 2}, 0, 2);
        buffer.write(3);

        assertThat(buffer.overflown()).isFalse();
        assertThat(buffer.toArray()).containsExactly(1, 2, 3);
    }

    @Test
    void oneByteMoreDoesNotAndNothingAfterItDoes() {
        buffer.reset(3);
        buffer.write(new byte[] {1, 2}, 0, 2);
        buffer.write(new byte[] {3, 4}, 0, 2);
        buffer.write(5);

        assertThat(buffer.overflown()).isTrue();
        assertThat(buffer.toArray()).containsExactly(1, 2);
    }

    @Test
    void itGrowsAndCanBeUsedAgain() {
        byte[] much = new byte[100_000];
        much[99_999] = 7;
        buffer.reset(100_000);
        buffer.write(much, 0, 100_000);
        assertThat(buffer.toArray()).isEqualTo(much);
        buffer.write(1);
        assertThat(buffer.overflown()).isTrue();

        buffer.reset(1);
        buffer.write(9);
        assertThat(buffer.overflown()).isFalse();
        assertThat(buffer.toArray()).containsExactly(9);
    }
}
