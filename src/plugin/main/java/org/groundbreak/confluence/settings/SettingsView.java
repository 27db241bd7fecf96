package org.groundbreak.confluence.settings;

/**
 * What a page of settings is about.
 *
 * @param spaceKey empty for the instance
 * @param spaceName empty for the instance
 * @param ofRounds whether its reader may set what rounds are given, and nothing else
 * @param readOnly whether nothing can be kept now
 */
public record SettingsView(String spaceKey, String spaceName, boolean ofRounds, boolean readOnly) {

    /** Whether it is about the instance. */
    public boolean instance() {
        return spaceKey.isEmpty();
    }
}
