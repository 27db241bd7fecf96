package org.groundbreak.link;

import java.nio.charset.StandardCharsets;
import org.groundbreak.storage.Sha256;

/** A short text that differs when two states differ: the first half of SHA-256, in hex. */
final class FactDigest {

    private static final int LENGTH = 32;

    private FactDigest() {}

    static String of(String state) {
        return Sha256.hex(state.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }
}
