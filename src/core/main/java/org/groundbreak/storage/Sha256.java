package org.groundbreak.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in the notation used everywhere: 64 lower-case hex digits. */
public final class Sha256 {

    private Sha256() {}

    /** The digest over these bytes, one part after the other. */
    public static String hex(byte[]... parts) {
        MessageDigest sha256 = digest();
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return hex(sha256);
    }

    /** What a digest of {@link #digest()} has been given. */
    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** A digest of what is too long to be held at once. Not for several threads. */
    public static final class Running {

        private final MessageDigest sha256 = digest();

        /** Adds the first so many bytes. */
        public void add(byte[] bytes, int length) {
            sha256.update(bytes, 0, length);
        }

        /** The digest over all that was added; ends it. */
        public String hex() {
            return Sha256.hex(sha256);
        }
    }
}
