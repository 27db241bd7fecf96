package org.groundbreak.link;

import java.net.URI;
import java.util.Set;

/** Where the other product answers. A key goes only where nobody on the way can read it (rule L7). */
public final class PeerAddress {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private PeerAddress() {}

    /** Whether it is https, or the machine itself. */
    public static boolean isSafe(URI address) {
        return "https".equalsIgnoreCase(address.getScheme())
                || "http".equalsIgnoreCase(address.getScheme()) && LOOPBACK.contains(String.valueOf(address.getHost()));
    }

    /** Its text without a slash at the end. */
    public static String base(URI address) {
        return address.toString().replaceFirst("/+$", "");
    }
}
