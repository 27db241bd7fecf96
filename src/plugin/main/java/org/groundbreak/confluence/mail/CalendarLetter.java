package org.groundbreak.confluence.mail;

/**
 * A message of a calendar as it is handed over.
 *
 * @param subject of the mail, one line
 * @param method what it asks for, as it stands in the text
 * @param text iCalendar
 */
public record CalendarLetter(String subject, String method, String text) {}
