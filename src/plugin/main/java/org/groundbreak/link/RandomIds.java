package org.groundbreak.link;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Keys, their ids, and nonces. */
public final class RandomIds {

    private static final int ID_BYTES = 16;
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** 32 lower-case hex digits. */
    public String id() {
        return hex(ID_BYTES);
    }

    /** 256 bits as 64 lower-case hex digits. */
    public String secret() {
        return hex(SECRET_BYTES);
    }

    private String hex(int bytes) {
        byte[] value = new byte[bytes];
        random.nextBytes(value);
        return HexFormat.of().formatHex(value);
    }
}
