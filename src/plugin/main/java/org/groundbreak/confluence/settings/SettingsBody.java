package org.groundbreak.confluence.settings;

/**
 * Settings as a page shows them.
 *
 * @param own what was said here; null where it is inherited
 * @param inherited what holds where nothing is said here
 */
record SettingsBody(SettingValues own, SettingValues inherited) {}
