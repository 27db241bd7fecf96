package org.groundbreak.link;

/**
 * Everything of a call that is signed (rule L2).
 *
 * @param method upper case
 * @param path behind the product's base URL, with the query
 * @param time when it was sent, in milliseconds since 1970 by the sender's clock
 * @param nonce never used before
 * @param body its text, empty for none
 */
public record SignedCall(String method, String path, long time, String nonce, String body) {

    /** One line each, the body last: only the body may hold a line break. */
    String text() {
        return String.join("\n", method, path, Long.toString(time), nonce, body);
    }
}
