package org.groundbreak.link;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where the other product answers. A key goes only where nobody on the way can read it (rule L7). */
public final class PeerAddress {

    /** Written as numbers, so that no name is looked up. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+]");

    private PeerAddress() {}

    /** Whether it is https, or the machine itself. Letters count alike in scheme and host, as in every address. */
    public static boolean isSafe(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https") && address.getHost() != null
                || scheme.equals("http") && isThisMachine(address.getHost());
    }

    private static boolean isThisMachine(String host) {
        String name = String.valueOf(host).toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("localhost.") || isLoopback(name);
    }

    private static boolean isLoopback(String host) {
        try {
            return NUMBERS.matcher(host).matches()
                    && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Its text without a slash at the end. */
    public static String base(URI address) {
        return address.toString().replaceFirst("/+$", "");
    }
}
