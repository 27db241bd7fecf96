package org.groundbreak.confluence.meetings;

/**
 * When a meeting could be, for the form.
 *
 * @param date the day, as in {@code 2026-11-30}, in the viewer's zone
 * @param time of that day, as in {@code 09:00}
 * @param zone what the viewer's zone is called
 * @param minutes how long
 * @param place where; empty for a meeting that has none yet
 */
public record MeetingProposal(String date, String time, String zone, int minutes, String place) {}
