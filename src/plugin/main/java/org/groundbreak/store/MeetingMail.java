package org.groundbreak.store;

/**
 * A message about a meeting to one person.
 *
 * @param nr the how manieth to him, from 1 on
 * @param revision how often the meeting had been planned, moved or cancelled
 * @param sequence of the last event of the spec that was known
 * @param method what it asked for
 */
public record MeetingMail(int nr, int revision, long sequence, String method) {}
