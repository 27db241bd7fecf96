package org.groundbreak.link;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 over a call between the two products, with the key of their pairing (rule L2). */
public final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /**
     * The signature of a call.
     *
     * @param secret 64 hex digits
     * @return 64 lower-case hex digits
     */
    public static String of(String secret, SignedCall call) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(call.text().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /** Whether this is the signature of the call; takes as long for a wrong one as for the right one. */
    public static boolean matches(String signature, String secret, SignedCall call) {
        return MessageDigest.isEqual(
                signature.getBytes(StandardCharsets.UTF_8), of(secret, call).getBytes(StandardCharsets.UTF_8));
    }
}
