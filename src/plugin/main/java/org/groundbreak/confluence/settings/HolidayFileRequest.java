package org.groundbreak.confluence.settings;

import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/**
 * Which holidays are to hold from now on.
 *
 * @param version as {@link PartRequest#version}; counts for nothing in a dry run
 * @param dryRun whether the days of the file are only to be shown
 * @param fileName of the file; null to inherit the holidays, or to have none
 * @param text of the file, in iCalendar; without a name of a file: null to inherit the holidays, empty to have none
 */
public record HolidayFileRequest(long version, boolean dryRun, String fileName, @AtMost(Limits.BODY) String text) {}
