package org.groundbreak.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Somebody who signs in.
 *
 * @param name user name in both products
 * @param password as typed at sign-in; for a user known by token only, the token
 * @param authorization value of the HTTP header
 */
public record User(String name, String password, String authorization) {

    /**
     * @param role what the tests call him, for example {@code approver}; his user name unless the secret says otherwise
     * @param secret {@code name:password}, or a personal access token
     */
    static User of(String role, String secret) {
        int colon = secret.indexOf(':');
        if (colon < 0) {
            return new User(role, secret, "Bearer " + secret);
        }
        byte[] pair = secret.getBytes(StandardCharsets.UTF_8);
        return new User(
                secret.substring(0, colon),
                secret.substring(colon + 1),
                "Basic " + Base64.getEncoder().encodeToString(pair));
    }
}
