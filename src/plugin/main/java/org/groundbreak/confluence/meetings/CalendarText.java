package org.groundbreak.confluence.meetings;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.parameter.Role;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;

/**
 * Writes messages of calendars (iCalendar, RFC 5545 and 5546). All times are in UTC, so that no zone has to be described; the
 * calendar that reads it shows them in its own. The library escapes; the lines are cut by {@link OctetFolding}, since it
 * counts characters and not octets.
 */
final class CalendarText {

    private static final String PRODUCT = "-//Groundbreak//Decision meeting//EN";

    private CalendarText() {}

    /** The message, its lines ended by carriage return and line feed. */
    static String of(Invitation invitation) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        calendar.setMethod(new Method(invitation.method().name()));
        calendar.addEvent(event(invitation));
        StringWriter lines = new StringWriter();
        try (ICalWriter writer = new ICalWriter(lines, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OctetFolding.fold(lines.toString());
    }

    private static VEvent event(Invitation invitation) {
        VEvent event = new VEvent();
        event.setUid(invitation.uid());
        event.setDateTimeStamp(Date.from(invitation.stamp()));
        event.setSequence(invitation.sequence());
        Instant begins = invitation.slot().at();
        event.setDateStart(Date.from(begins));
        event.setDateEnd(Date.from(begins.plus(invitation.slot().length())));
        event.setSummary(OneLine.of(invitation.summary()));
        event.setDescription(visible(invitation.description()));
        invitation.place().map(CalendarText::visible).ifPresent(event::setLocation);
        invitation.address().ifPresent(event::setUrl);
        event.setStatus(invitation.method() == CalendarMethod.CANCEL ? Status.cancelled() : Status.confirmed());
        event.setTransparency(Transparency.opaque());
        event.setOrganizer(organizer(invitation.organizer()));
        if (invitation.method() != CalendarMethod.PUBLISH) {
            if (invitation.chair()) {
                event.addAttendee(attendee(invitation.organizer(), Role.CHAIR, ParticipationStatus.ACCEPTED));
            }
            invitation
                    .attendees()
                    .forEach(party ->
                            event.addAttendee(attendee(party, Role.ATTENDEE, ParticipationStatus.NEEDS_ACTION)));
        }
        return event;
    }

    private static Organizer organizer(Party party) {
        Organizer organizer = new Organizer(party.name(), null);
        organizer.setUri(party.uri());
        return organizer;
    }

    private static Attendee attendee(Party party, Role role, ParticipationStatus status) {
        Attendee attendee = new Attendee(party.name(), null);
        attendee.setUri(party.uri());
        attendee.setRole(role);
        attendee.setParticipationStatus(status);
        if (status == ParticipationStatus.NEEDS_ACTION) {
            attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
            attendee.setRsvp(true);
        }
        return attendee;
    }

    /** Without what no calendar shows and some do not read; line breaks stay. */
    private static String visible(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}\\u2028\\u2029&&[^\\n]]", " ");
    }
}
