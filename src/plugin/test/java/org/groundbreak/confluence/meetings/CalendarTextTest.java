package org.groundbreak.confluence.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Attendee;
import org.groundbreak.reviews.Meeting;
import org.junit.jupiter.api.Test;

/** What biweekly and our folding write is judged by ical4j, which has nothing of either (rules M1 and M5). */
class CalendarTextTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Party DRIVER = new Party("Ada Author", Optional.of("ada@example.org"));
    private static final Party REVIEWER = new Party("Eng\u00edn \u5de5\u7a0b\u5e08", Optional.of("e@example.org"));

    private final Random random = new Random(9);

    @Test
    void givenAMeetingThenAnotherParserReadsAllThatIsSaid() throws Exception {
        Calendar calendar =
                parse(CalendarText.of(invitation(CalendarMethod.REQUEST, "Decision: a, b; c\\d", "one\ntwo")));

        assertEquals("REQUEST", value(calendar, Property.METHOD));
        assertEquals("2.0", value(calendar, Property.VERSION));
        VEvent event = event(calendar);
        assertEquals("uid@groundbreak", value(event, Property.UID));
        assertEquals("3", value(event, Property.SEQUENCE));
        assertEquals("20261201T120000Z", value(event, Property.DTSTART));
        assertEquals("20261201T123000Z", value(event, Property.DTEND));
        assertEquals("20261130T080000Z", value(event, Property.DTSTAMP));
        assertEquals("Decision: a, b; c\\d", value(event, Property.SUMMARY));
        assertEquals("one\ntwo", value(event, Property.DESCRIPTION));
        assertEquals("Room 1", value(event, Property.LOCATION));
        assertEquals("https://wiki.example.org/x?a=1#y", value(event, Property.URL));
        assertEquals("mailto:ada@example.org", value(event, Property.ORGANIZER));
        assertEquals("CONFIRMED", value(event, Property.STATUS));
        assertEquals(List.of("Ada Author", REVIEWER.name()), names(event));
        calendar.validate();
    }

    @Test
    void givenACancellationThenItIsOneForOtherParsers() throws Exception {
        Calendar calendar = parse(CalendarText.of(invitation(CalendarMethod.CANCEL, "x", "y")));

        assertEquals("CANCEL", value(calendar, Property.METHOD));
        assertEquals("CANCELLED", value(event(calendar), Property.STATUS));
        calendar.validate();
    }

    @Test
    void givenAFileToTakeIntoOnesOwnCalendarThenNobodyIsInvitedByIt() throws Exception {
        Calendar calendar = parse(CalendarText.of(invitation(CalendarMethod.PUBLISH, "x", "y")));

        assertEquals("PUBLISH", value(calendar, Property.METHOD));
        assertEquals(List.of(), event(calendar).getProperties(Property.ATTENDEE));
        calendar.validate();
    }

    @Test
    void givenAnyTextThenItIsReadBackAndNoLineIsTooLongOrCutInsideACharacterOrAnEscape() throws Exception {
        for (int i = 0; i < 150; i++) {
            String summary = text(1 + random.nextInt(200), false);
            String description = text(1 + random.nextInt(4_000), true);
            String written = CalendarText.of(invitation(CalendarMethod.REQUEST, summary, description));

            assertLines(written);
            VEvent event = event(parse(written));
            assertEquals(summary, value(event, Property.SUMMARY));
            assertEquals(description, value(event, Property.DESCRIPTION));
        }
    }

    @Test
    void givenABackslashBeforeALineBreakThenEachIsEscapedByItself() {
        String written = CalendarText.of(invitation(CalendarMethod.REQUEST, "x", "C:\\\nD"));

        assertTrue(written.contains("DESCRIPTION:C:\\\\\\nD\r\n"), written);
    }

    @Test
    void givenLineBreaksAndOrdersOfCalendarsInTextsThenTheyStayText() throws Exception {
        String hostile = "x\r\nEND:VEVENT\r\nBEGIN:VALARM\u2028\u0085ATTENDEE:mailto:m@example.org\0";
        String written = CalendarText.of(new Invitation(
                CalendarMethod.REQUEST,
                "uid@groundbreak",
                0,
                NOON,
                Meeting.Slot.usual(NOON),
                hostile,
                hostile,
                Optional.of(hostile),
                Optional.empty(),
                new Party(hostile, Optional.of("a@b\r\nATTENDEE:mailto:m@example.org")),
                true,
                List.of(new Party("A \"quoted\"; name:, of=", Optional.of("who?cc=m@example.org")))));

        Calendar calendar = parse(written);
        VEvent event = event(calendar);
        assertEquals(1, calendar.getComponents().size());
        assertEquals(2, event.getProperties(Property.ATTENDEE).size());
        assertFalse(written.contains("?cc="));
        assertTrue(names(event).contains("A 'quoted'; name:, of="), names(event).toString());
        assertLines(written);
    }

    @Test
    void givenNoAddressThenTheFieldThatHasToHaveOneSaysSo() throws Exception {
        Party nameless = DRIVER.withoutAddress();

        assertEquals("invalid:nomail", nameless.uri());
        assertEquals("invalid:nomail", new Party("x", Optional.of("")).uri());
        assertEquals("mailto:j%C3%BCrgen@example.org", new Party("x", Optional.of(" j\u00fcrgen@example.org ")).uri());
    }

    private static Invitation invitation(CalendarMethod method, String summary, String description) {
        return new Invitation(
                method,
                "uid@groundbreak",
                3,
                Instant.parse("2026-11-30T08:00:00.123Z"),
                new Meeting.Slot(NOON, Duration.ofMinutes(30)),
                summary,
                description,
                Optional.of("Room 1"),
                Optional.of("https://wiki.example.org/x?a=1#y"),
                DRIVER,
                true,
                List.of(REVIEWER));
    }

    private static final String[] PIECES = {
        "a",
        "word ",
        "\\",
        "n",
        ";",
        ",",
        ":",
        "\"",
        "^n",
        "%",
        "\u00e4",
        "\u00df",
        "\u20ac",
        "\u5de5",
        "\uD83D\uDE80",
        "=",
        "\u00a0"
    };

    /**
     * Begins and ends with a letter, since white space around what is said has no meaning. No line break follows a backslash:
     * ical4j takes the three characters that such a pair becomes for one escape and a letter; the format has them so.
     */
    private String text(int pieces, boolean lines) {
        StringBuilder text = new StringBuilder("a");
        for (int i = 0; i < pieces; i++) {
            boolean breaks = lines && random.nextInt(20) == 0 && text.charAt(text.length() - 1) != '\\';
            text.append(breaks ? "\n" : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.append('z').toString();
    }

    static void assertLines(String written) {
        assertTrue(written.endsWith("\r\n"));
        for (String line : written.split("\r\n")) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertTrue(octets.length <= 75, octets.length + ": " + line);
            assertEquals(line, new String(octets, StandardCharsets.UTF_8));
            assertEquals(0, trailingEscapes(line) % 2, line);
            assertFalse(line.contains("\r") || line.contains("\n"));
        }
    }

    private static int trailingEscapes(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(line.length() - 1 - count) == '\\') {
            count++;
        }
        return count;
    }

    static Calendar parse(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").get(0);
    }

    static String value(net.fortuna.ical4j.model.PropertyContainer of, String name) {
        return of.getRequiredProperty(name).getValue();
    }

    private static List<String> names(VEvent event) {
        return event.<Attendee>getProperties(Property.ATTENDEE).stream()
                .map(attendee -> attendee.<Cn>getRequiredParameter("CN").getValue())
                .toList();
    }
}
