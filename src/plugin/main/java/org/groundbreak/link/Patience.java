package org.groundbreak.link;

/** How long the other product is waited for, while somebody waits for us. */
public enum Patience {
    /** Who reads or edits a page or an issue: 2 seconds. */
    READER(2_000),
    /** What an administrator presses, seldom and perhaps as the first call of all: 5 seconds. */
    ADMINISTRATOR(5_000);

    private final int millis;

    Patience(int millis) {
        this.millis = millis;
    }

    int millis() {
        return millis;
    }
}
