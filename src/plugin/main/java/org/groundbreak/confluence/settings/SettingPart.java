package org.groundbreak.confluence.settings;

/** Settings that are kept together, each part with a version of its own. The words stand in the database. */
enum SettingPart {
    /** Labels, numbers and groups. */
    GENERAL("general"),
    /** What rounds are given; whoever owns the process may set it, too. */
    REVIEWS("reviews"),
    /** Zone and working hours. */
    CALENDAR("calendar"),
    /** Holidays of a file. */
    HOLIDAYS("holidays");

    private final String word;

    SettingPart(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
