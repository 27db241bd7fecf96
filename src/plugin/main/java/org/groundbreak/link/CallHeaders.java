package org.groundbreak.link;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What a signed call carries in its headers.
 *
 * @param keyId which key it is signed with
 * @param time in milliseconds since 1970, by the sender's clock
 * @param nonce 32 lower-case hex digits
 * @param signature see {@link Signature}
 */
public record CallHeaders(String keyId, long time, String nonce, String signature) {

    static final String KEY = "X-Groundbreak-Key";
    static final String TIME = "X-Groundbreak-Time";
    static final String NONCE = "X-Groundbreak-Nonce";
    static final String SIGNATURE = "X-Groundbreak-Signature";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern HMAC = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern MILLIS = Pattern.compile("[0-9]{1,15}");

    /**
     * Reads them.
     *
     * @param header value of a header, null for none
     * @return empty when one is missing or malformed
     */
    public static Optional<CallHeaders> read(UnaryOperator<String> header) {
        String keyId = header.apply(KEY);
        String time = header.apply(TIME);
        String nonce = header.apply(NONCE);
        String signature = header.apply(SIGNATURE);
        boolean wellFormed = is(ID, keyId) && is(MILLIS, time) && is(ID, nonce) && is(HMAC, signature);
        return wellFormed
                ? Optional.of(new CallHeaders(keyId, Long.parseLong(time), nonce, signature))
                : Optional.empty();
    }

    private static boolean is(Pattern form, String value) {
        return value != null && form.matcher(value).matches();
    }
}
