package org.groundbreak.ids;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Random values as lower-case hex, made here and nowhere else. Safe for several threads where its generator is. */
public final class RandomIds {

    private static final int ID_BYTES = 16;
    private static final int SECRET_BYTES = 32;
    private static final int MARK_BYTES = 4;

    private final RandomGenerator random;

    /** Of a generator that nobody can guess, as the product has it. */
    public RandomIds() {
        this(new SecureRandom());
    }

    /** @param random anything but a {@link SecureRandom} is for tests alone */
    public RandomIds(RandomGenerator random) {
        this.random = random;
    }

    /** 128 bits as 32 digits: unique wherever and whenever it is made. For streams, salts, seeds, nonces, ids of keys. */
    public String id() {
        return hex(ID_BYTES);
    }

    /** 256 bits as 64 digits, for keys. */
    public String secret() {
        return hex(SECRET_BYTES);
    }

    /** 32 bits as 8 digits: short enough to be read out, long enough to be found again in a log. */
    public String mark() {
        return hex(MARK_BYTES);
    }

    private String hex(int bytes) {
        byte[] value = new byte[bytes];
        random.nextBytes(value);
        return HexFormat.of().formatHex(value);
    }
}
