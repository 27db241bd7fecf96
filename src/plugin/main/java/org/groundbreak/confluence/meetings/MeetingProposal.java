package org.groundbreak.confluence.meetings;

/**
 * When a meeting could be, for the form.
 *
 * @param at as the viewer's clocks show it, as in {@code 2026-11-30T09:00}
 * @param earliest what they show now, in the same form
 * @param zone what the viewer's zone is called
 * @param minutes how long
 * @param place where; empty for a meeting that has none yet
 */
public record MeetingProposal(String at, String earliest, String zone, int minutes, String place) {}
