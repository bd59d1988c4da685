package news.copydesk.enrich;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of texts, each part set off from the next so that no two lists of parts give the same digest. */
final class Digests {

    private static final int ID_LENGTH = 32;

    private Digests() {}

    /** 64 hexadecimal digits. */
    static String sha256(Iterable<String> parts) {
        MessageDigest digest = digest();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The first 128 bits: enough to tell every article ever written apart. */
    static String id(String... parts) {
        return sha256(List.of(parts)).substring(0, ID_LENGTH);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256, but this one has not", e);
        }
    }
}
