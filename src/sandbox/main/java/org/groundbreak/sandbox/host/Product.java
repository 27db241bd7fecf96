package org.groundbreak.sandbox.host;

/** The two hosts a cross-product plugin can find itself in. */
public enum Product {
    CONFLUENCE("confluence", "conf", "Confluence", 1990),
    JIRA("jira", "jira", "Jira", 2990);

    private final String key;
    private final String platformId;
    private final String displayName;
    private final int defaultPort;

    Product(String key, String platformId, String displayName, int defaultPort) {
        this.key = key;
        this.platformId = platformId;
        this.displayName = displayName;
        this.defaultPort = defaultPort;
    }

    /** The value of {@code application=} in a descriptor and the suffix of the scanner's index files. */
    public String key() {
        return key;
    }

    /** What {@code ApplicationProperties.getPlatformId()} answers. */
    public String platformId() {
        return platformId;
    }

    public String displayName() {
        return displayName;
    }

    /** The servlet context path, with a leading slash. */
    public String contextPath() {
        return "/" + key;
    }

    /** The port AMPS gives the product, so that addresses in guides are right. */
    public int defaultPort() {
        return defaultPort;
    }
}
