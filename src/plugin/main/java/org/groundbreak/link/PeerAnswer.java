package org.groundbreak.link;

import java.net.URI;

/** What came of asking the other product. */
public sealed interface PeerAnswer {

    /**
     * It answered.
     *
     * @param status HTTP status
     * @param body its text
     */
    record Answered(int status, String body) implements PeerAnswer {}

    /** No application link leads there. */
    record NotLinked() implements PeerAnswer {}

    /**
     * The person has not allowed this product to act for him there.
     *
     * @param authorise where he can; null when the link acts for nobody
     */
    record NotAuthorised(URI authorise) implements PeerAnswer {}

    /** It is down, too slow, or broke the connection. */
    record Unreachable() implements PeerAnswer {}
}
