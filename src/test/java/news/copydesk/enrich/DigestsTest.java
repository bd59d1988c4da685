package news.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "Zürich – Łódź",
                "ニュース 速報",
                "😀 and 𠮷野",
                "half \uD83D",
                "\uDE00 half",
                "\uD83D\uD83D\uDE00"
            })
    void digestsUtf8AsThePlatformEncodesIt(String text) throws NoSuchAlgorithmException {
        for (String part : List.of(text, text.repeat(1_000), "x" + text.repeat(999))) {
            assertThat(Digests.sha256(List.of(part, "b"))).isEqualTo(byPlatform(part, "b"));
        }
    }

    @Test
    void setsPartsApart() {
        assertThat(Digests.id("ab", "c")).isNotEqualTo(Digests.id("a", "bc"));
    }

    private static String byPlatform(String... parts) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
