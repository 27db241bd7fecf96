package org.groundbreak.storage;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a verdict is bound to (rule F7): the SHA-256 of a page body in a canonical form, with that form's number. Two
 * fingerprints of different forms say nothing about each other.
 *
 * @param form number of the canonical form, 0 or more
 * @param sha256 64 lower-case hex digits
 */
public record Fingerprint(int form, String sha256) {

    private static final Pattern TEXT = Pattern.compile("f(0|[1-9][0-9]{0,3}):([0-9a-f]{64})");
    private static final int MAX_FORM = 9999;
    private static final int DIGITS = 64;

    /** @throws IllegalArgumentException when the parts are not as described */
    public Fingerprint {
        if (form < 0 || form > MAX_FORM || !isDigest(sha256)) {
            throw new IllegalArgumentException("Not a fingerprint: f" + form + ":" + sha256);
        }
    }

    private static boolean isDigest(String text) {
        return text.length() == DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    /** The fingerprint of a body in its canonical form of that number. */
    static Fingerprint of(int form, String canonical) {
        return new Fingerprint(form, Sha256.hex(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads what {@link #toString()} wrote. @throws IllegalArgumentException for anything else */
    public static Fingerprint parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a fingerprint: " + text);
        }
        return new Fingerprint(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }

    /** The form and the digest, as in {@code f0:9f86…}; 67 to 70 characters. */
    @Override
    public String toString() {
        return "f" + form + ":" + sha256;
    }
}
