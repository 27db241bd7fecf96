package org.groundbreak.confluence.settings;

/**
 * Settings as a page shows them.
 *
 * @param general labels, numbers and groups; null for whoever may set what rounds are given and nothing else
 * @param reviews what rounds are given
 * @param calendar zone and working hours; null as {@code general}
 * @param holidays of a file; null as {@code general}
 */
record SettingsBody(PartBody general, PartBody reviews, PartBody calendar, HolidaysBody holidays) {}
