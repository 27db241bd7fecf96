package org.groundbreak.events;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.groundbreak.ids.RandomIds;
import org.groundbreak.storage.Sha256;

/**
 * Words somebody wrote, kept apart from the event so that they can be erased (rule E4). The event keeps only the salted
 * digest; whoever erases the text erases the salt with it, and the digest then says nothing about short texts either.
 *
 * @param text what was written; never blank
 * @param salt 32 lower-case hex digits, of one text only
 */
public record FreeText(String text, String salt) {

    private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}");

    /** @throws IllegalArgumentException when the text is blank or the salt is not as described */
    public FreeText {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A blank text is no text");
        }
        if (!SALT.matcher(salt).matches()) {
            throw new IllegalArgumentException("A salt is 32 lower-case hex digits");
        }
    }

    /** The text with a new salt; pass a {@link java.security.SecureRandom}. */
    public static FreeText salted(String text, RandomGenerator random) {
        return new FreeText(text, new RandomIds(random).id());
    }

    /** SHA-256 over the bytes of the salt and then the text in UTF-8, as 64 lower-case hex digits. */
    public String digest() {
        return Sha256.hex(HexFormat.of().parseHex(salt), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the words, so that no log file keeps what was meant to be erasable. */
    @Override
    public String toString() {
        return "FreeText[" + text.length() + " characters]";
    }
}
