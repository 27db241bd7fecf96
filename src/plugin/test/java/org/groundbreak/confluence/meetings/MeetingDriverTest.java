package org.groundbreak.confluence.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import org.groundbreak.specs.NameDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules S15, R16 and M1: a meeting whose driver changes is the same entry, from another organizer. */
class MeetingDriverTest {

    @TempDir
    private Path home;

    private MeetingFixture fixture;

    @BeforeEach
    void open() {
        fixture = new MeetingFixture(home);
        fixture.plan(MeetingFixture.BEGIN.plus(Duration.ofDays(1)), "Room 1");
        fixture.node().run();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenAnotherDriverThenEverybodyGetsTheSameEntryAnewFromHimAndTheOneBeforeACancellation() {
        String uid = fixture.mails().get(0).value(Property.UID);

        List<SentMail> told = handedOverTo("admin");

        Map<String, String> methods = new TreeMap<>(told.stream()
                .collect(Collectors.toMap(
                        mail -> mail.to().substring(0, mail.to().indexOf('@')), SentMail::method)));
        assertEquals(
                Map.of(
                        "admin",
                        "REQUEST",
                        "author",
                        "CANCEL",
                        "designer",
                        "REQUEST",
                        "engineer",
                        "REQUEST",
                        "product",
                        "REQUEST"),
                methods);
        assertEquals(
                Set.of(uid), told.stream().map(mail -> mail.value(Property.UID)).collect(Collectors.toSet()));
        for (SentMail mail : told) {
            assertEquals(1, mail.sequence(), mail.to());
            assertEquals("mailto:admin@example.org", mail.value(Property.ORGANIZER), mail.to());
            assertEquals("Room 1", mail.value(Property.LOCATION), mail.to());
        }
    }

    @Test
    void givenAReviewerWhoDrivesFromNowOnThenNobodyIsCancelledButTheOneBefore() {
        List<SentMail> told = handedOverTo("product");

        assertEquals(
                List.of("author@example.org"),
                told.stream()
                        .filter(mail -> mail.method().equals("CANCEL"))
                        .map(SentMail::to)
                        .toList());
        assertEquals(4, told.size());
    }

    /** What everybody is told of it. */
    private List<SentMail> handedOverTo(String name) {
        int before = fixture.mails().size();
        fixture.specs.run(
                fixture.page, new NameDriver(fixture.number("author"), 1, false, Optional.of(fixture.number(name))));
        fixture.node().run();
        return fixture.mails().subList(before, fixture.mails().size());
    }
}
