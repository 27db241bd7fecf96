package org.groundbreak.confluence.meetings;

import java.io.IOException;
import java.util.List;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** A mail that the sandbox's server was handed, as ical4j reads it. */
record SentMail(String to, String subject, String type, String text) {

    static SentMail read(String mail) {
        String[] parts = mail.split("\n\n", 2);
        String[] headers = parts[0].split("\n");
        return new SentMail(
                headers[0].substring("To: ".length()),
                headers[1].substring("Subject: [Sandbox] ".length()),
                headers[2].substring("Content-Type: ".length()),
                parts[1]);
    }

    Calendar calendar() {
        try {
            CalendarTextTest.assertLines(text);
            Calendar calendar = CalendarTextTest.parse(text);
            calendar.validate();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    VEvent event() {
        return CalendarTextTest.event(calendar());
    }

    String value(String property) {
        return CalendarTextTest.value(event(), property);
    }

    String method() {
        return CalendarTextTest.value(calendar(), Property.METHOD);
    }

    int sequence() {
        return Integer.parseInt(value(Property.SEQUENCE));
    }

    /** Addresses of who is invited. */
    List<String> attendees() {
        return event().getProperties(Property.ATTENDEE).stream()
                .map(attendee -> attendee.getValue().substring("mailto:".length()))
                .toList();
    }
}
