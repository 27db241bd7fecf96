package org.groundbreak.link.pairing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.ids.RandomIds;

/**
 * The key that one product makes and the other takes, once (rule L7).
 *
 * @param keyId 32 lower-case hex digits
 * @param secret 64 lower-case hex digits
 */
public record PairingOffer(String keyId, String secret) {

    private static final String FORM = "groundbreak1";
    private static final Pattern TEXT = Pattern.compile(FORM + "\\.([0-9a-f]{32})\\.([0-9a-f]{64})");

    /** A new key. */
    public static PairingOffer make() {
        RandomIds random = new RandomIds();
        return new PairingOffer(random.id(), random.secret());
    }

    /** The key of a text; blanks and line breaks that copying has added are left out. Empty when it is none. */
    public static Optional<PairingOffer> read(String text) {
        Matcher matcher = TEXT.matcher(text == null ? "" : text.replaceAll("\\s", ""));
        return matcher.matches() ? Optional.of(new PairingOffer(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** All of it in one line, for {@link #read}. Whoever has it can sign; it is handed over once and never logged. */
    public String text() {
        return FORM + "." + keyId + "." + secret;
    }

    /** Leaves the secret out, so that no log has it. */
    @Override
    public String toString() {
        return "PairingOffer[" + keyId + "]";
    }
}
