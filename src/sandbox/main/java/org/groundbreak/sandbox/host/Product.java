package org.groundbreak.sandbox.host;

import java.util.Locale;

/** The two hosts a cross-product plugin can find itself in. */
public enum Product {
    CONFLUENCE("Confluence", 1990),
    JIRA("Jira", 2990);

    private final String displayName;
    private final int defaultPort;

    Product(String displayName, int defaultPort) {
        this.displayName = displayName;
        this.defaultPort = defaultPort;
    }

    /** The value of {@code application=} in a descriptor and the suffix of the scanner's index files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String displayName() {
        return displayName;
    }

    /** The servlet context path, with a leading slash. */
    public String contextPath() {
        return "/" + key();
    }

    /** The port AMPS gives the product, so that addresses in guides are right. */
    public int defaultPort() {
        return defaultPort;
    }
}
