package org.groundbreak.confluence.attachments;

/** How much may be done to learn what attachments are. */
public enum Effort {
    /** While something is shown: what was not read before is read up to 20 MB, and nothing is written. */
    GLANCE(20),
    /** While a command is carried out, which may wait: up to 200 MB, and what was found is kept. */
    COMMAND(200),
    /** In the background, where nobody waits: all there is, and what was found is kept. */
    BACKGROUND(Integer.MAX_VALUE);

    private static final long MEGABYTE = 1024L * 1024;

    private final long megabytes;

    Effort(long megabytes) {
        this.megabytes = megabytes;
    }

    /** How many bytes of attachments may be read. */
    long bytes() {
        return megabytes * MEGABYTE;
    }

    boolean keeps() {
        return this != GLANCE;
    }
}
