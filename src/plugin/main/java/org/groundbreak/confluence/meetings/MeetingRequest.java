package org.groundbreak.confluence.meetings;

/**
 * A meeting to be planned, or moved.
 *
 * @param at when it begins, in ISO 8601; without an offset it is meant in the viewer's zone
 * @param minutes how long it takes, 5 to 480; null for 30
 * @param place where; null or blank for none
 */
public record MeetingRequest(String at, Integer minutes, String place) {}
