package org.groundbreak.storage;

import java.nio.charset.StandardCharsets;

/**
 * What a verdict is bound to (rule F7): the SHA-256 of a page body in a canonical form, with that form's number. Two
 * fingerprints of different forms say nothing about each other.
 *
 * @param form number of the canonical form, 0 or more
 * @param sha256 64 lower-case hex digits
 */
public record Fingerprint(int form, String sha256) {

    private static final int MAX_FORM = 9999;
    private static final int FORM_DIGITS = 4;
    private static final int DIGITS = 64;

    /** @throws IllegalArgumentException when the parts are not as described */
    public Fingerprint {
        if (form < 0 || form > MAX_FORM || !isDigest(sha256)) {
            throw new IllegalArgumentException("Not a fingerprint: f" + form + ":" + sha256);
        }
    }

    private static boolean isDigest(String text) {
        if (text.length() != DIGITS) {
            return false;
        }
        for (int i = 0; i < DIGITS; i++) {
            char c = text.charAt(i);
            if (!isDecimal(c) && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    /** The fingerprint of a body in its canonical form of that number. */
    static Fingerprint of(int form, String canonical) {
        return new Fingerprint(form, Sha256.hex(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads what {@link #toString()} wrote. @throws IllegalArgumentException for anything else */
    public static Fingerprint parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.charAt(0) != 'f' || !isForm(text.substring(1, colon))) {
            throw new IllegalArgumentException("Not a fingerprint: " + text);
        }
        return new Fingerprint(Integer.parseInt(text.substring(1, colon)), text.substring(colon + 1));
    }

    /** The number of a form as {@link #toString()} writes it. By hand, since each event that is read passes here. */
    private static boolean isForm(String number) {
        return !number.isEmpty()
                && number.length() <= FORM_DIGITS
                && (number.length() == 1 || number.charAt(0) != '0')
                && number.chars().allMatch(Fingerprint::isDecimal);
    }

    private static boolean isDecimal(int c) {
        return c >= '0' && c <= '9';
    }

    /** The form and the digest, as in {@code f0:9f86…}; 67 to 70 characters. */
    @Override
    public String toString() {
        return "f" + form + ":" + sha256;
    }
}
