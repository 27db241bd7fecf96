package org.groundbreak.confluence.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.groundbreak.store.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The daily mail leaves at seven where its reader is, one for each day of his (rule C5). The server is in Berlin. */
class ReaderMorningTest {

    @TempDir
    Path home;

    private final AtomicReference<List<NewsItem>> news = new AtomicReference<>(List.of());
    private MailFixture fixture;

    @BeforeEach
    void open() {
        fixture = new MailFixture(home);
        fixture.page(42, "Prices by demand");
        news.set(List.of(fixture.item("engineer", 42)));
        fixture.daily.add(morning -> {
            news.get()
                    .forEach(item ->
                            fixture.confluence.users().withKey(item.to()).ifPresent(morning::isDue));
            return news.get();
        });
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenReadersInSeveralZonesThenEachHearsAtSevenOfHisOwnAndNobodyTwice() {
        news.set(List.of(
                fixture.item("engineer", 42),
                fixture.item("product", 42),
                fixture.item("designer", 42),
                fixture.item("author", 42)));
        fixture.lives("engineer", ZoneId.of("Asia/Kolkata"));
        fixture.lives("product", ZoneId.of("America/New_York"));
        fixture.lives("designer", ZoneId.of("Asia/Tokyo"));
        everyHalfHour("2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z");

        assertEquals(
                List.of(
                        "2026-03-02T01:30:00Z engineer",
                        "2026-03-02T06:00:00Z author",
                        "2026-03-02T12:00:00Z product",
                        "2026-03-02T22:00:00Z designer",
                        "2026-03-03T01:30:00Z engineer",
                        "2026-03-03T06:00:00Z author"),
                everyHalfHour("2026-03-02T00:00:00Z", "2026-03-03T11:00:00Z"));
    }

    @Test
    void givenTheClocksChangeThenItIsSevenByTheClockOnTheWallInSpringAndInAutumn() {
        fixture.lives("engineer", ZoneId.of("America/New_York"));
        news.set(List.of(fixture.item("engineer", 42), fixture.item("author", 42)));
        everyHalfHour("2026-03-06T00:00:00Z", "2026-03-07T00:00:00Z");

        assertEquals(
                List.of(
                        "2026-03-07T06:00:00Z author",
                        "2026-03-07T12:00:00Z engineer",
                        "2026-03-08T06:00:00Z author",
                        "2026-03-08T11:00:00Z engineer"),
                everyHalfHour("2026-03-07T00:00:00Z", "2026-03-09T00:00:00Z"));
        everyHalfHour("2026-03-27T00:00:00Z", "2026-03-28T00:00:00Z");
        assertEquals(
                List.of(
                        "2026-03-28T06:00:00Z author",
                        "2026-03-28T11:00:00Z engineer",
                        "2026-03-29T05:00:00Z author",
                        "2026-03-29T11:00:00Z engineer"),
                everyHalfHour("2026-03-28T00:00:00Z", "2026-03-30T00:00:00Z"));
        everyHalfHour("2026-10-23T00:00:00Z", "2026-10-24T00:00:00Z");
        assertEquals(
                List.of(
                        "2026-10-24T05:00:00Z author",
                        "2026-10-24T11:00:00Z engineer",
                        "2026-10-25T06:00:00Z author",
                        "2026-10-25T11:00:00Z engineer"),
                everyHalfHour("2026-10-24T00:00:00Z", "2026-10-26T00:00:00Z"));
    }

    @Test
    void givenSomebodyWhoTravelsThenHeHearsOnceOnEachDayOfHisAndIsNotForgotten() {
        fixture.lives("engineer", ZoneId.of("Asia/Tokyo"));
        assertEquals(
                List.of("2026-03-01T06:00:00Z engineer", "2026-03-01T22:00:00Z engineer"),
                everyHalfHour("2026-03-01T06:00:00Z", "2026-03-02T00:00:00Z"));
        // It was seven on Monday in Tokyo; ten hours later he lands in Los Angeles, where Monday has just begun.
        fixture.lives("engineer", ZoneId.of("America/Los_Angeles"));

        assertEquals(
                List.of("2026-03-03T15:00:00Z engineer"),
                everyHalfHour("2026-03-02T08:00:00Z", "2026-03-04T00:00:00Z"));

        fixture.lives("engineer", ZoneId.of("Asia/Tokyo"));
        assertEquals(
                List.of("2026-03-04T22:00:00Z engineer"),
                everyHalfHour("2026-03-04T00:00:00Z", "2026-03-05T12:00:00Z"));
    }

    @Test
    void givenTheServerWasDownAtSevenThenTheMailLeavesLaterThatDay() {
        fixture.lives("engineer", ZoneId.of("America/New_York"));
        everyHalfHour("2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z");

        assertEquals(
                List.of("2026-03-02T20:00:00Z engineer"),
                everyHalfHour("2026-03-02T20:00:00Z", "2026-03-03T00:00:00Z"));
    }

    @Test
    void givenAZoneThatCannotBeFoundThenTheServersCounts() {
        assertEquals(
                List.of("2026-03-02T06:00:00Z engineer"),
                everyHalfHour("2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z"));
    }

    @Test
    void givenSomebodyWhoIsExpectedBeforeSevenWhereHeIsThenTheMailOfThatDayReachesHim() {
        everyHalfHour("2026-03-02T00:00:00Z", "2026-03-02T09:00:00Z");
        fixture.lives("designer", ZoneId.of("America/New_York"));
        fixture.daily.expect(fixture.confluence.user("designer"));
        news.set(List.of(fixture.item("designer", 42)));

        assertEquals(
                List.of("2026-03-02T12:00:00Z designer"),
                everyHalfHour("2026-03-02T09:00:00Z", "2026-03-03T00:00:00Z"));
    }

    @Test
    void givenSomebodyWhoIsExpectedAfterSevenThenHisFirstMailLeavesTheNextDay() {
        fixture.clock.set(Instant.parse("2026-03-02T13:00:00Z"));
        fixture.lives("designer", ZoneId.of("America/New_York"));
        fixture.daily.expect(fixture.confluence.user("designer"));
        fixture.daily.expect(fixture.confluence.user("designer"));
        news.set(List.of(fixture.item("designer", 42)));

        assertEquals(
                List.of("2026-03-03T12:00:00Z designer"),
                everyHalfHour("2026-03-02T13:00:00Z", "2026-03-04T00:00:00Z"));
    }

    @Test
    void givenAServerThatRefusesOneThenHisMailIsTriedAgainAndNobodyElseGetsASecondC14() {
        news.set(List.of(fixture.item("engineer", 42).once("asked 1"), fixture.item("author", 42)));
        fixture.server.refuse("engineer", true);
        assertEquals(
                List.of("2026-03-02T06:00:00Z author"), everyHalfHour("2026-03-02T00:00:00Z", "2026-03-02T07:00:00Z"));
        fixture.server.refuse("engineer", false);

        assertEquals(
                List.of("2026-03-02T07:00:00Z engineer", "2026-03-03T06:00:00Z author"),
                everyHalfHour("2026-03-02T07:00:00Z", "2026-03-04T00:00:00Z"));
    }

    @Test
    void givenAServerThatRefusesAllMorningThenItEndsAtNoonAndWhatIsToldOnceIsNotLostC14() {
        news.set(List.of(fixture.item("engineer", 42).once("asked 1")));
        fixture.server.refuse("engineer", true);
        assertEquals(List.of(), everyHalfHour("2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z"));
        assertEquals(11, fixture.server.refusals(), "each half hour from seven to twelve");
        fixture.server.refuse("engineer", false);

        assertEquals(
                List.of("2026-03-03T06:00:00Z engineer"),
                everyHalfHour("2026-03-03T00:00:00Z", "2026-03-05T00:00:00Z"));
    }

    @Test
    void givenNobodyIsDueThenALookCostsOneSelect() throws Exception {
        fixture.lives("engineer", ZoneId.of("America/New_York"));
        everyHalfHour("2026-03-02T00:00:00Z", "2026-03-02T09:00:00Z");

        assertEquals(Map.of("SELECT MAIL_ZONE", 1), new Statements(fixture.database).of(fixture.daily::run));
    }

    @Test
    void givenAnotherNodeThenWhatIsThroughInAZoneIsThroughForItC5() {
        everyHalfHour("2026-03-02T00:00:00Z", "2026-03-02T07:00:00Z");
        DailyMail other = fixture.node();
        other.add(morning -> List.of(fixture.item("product", 42)));
        other.run();

        assertEquals(1, fixture.mails().size());
        assertTrue(other.lastAt().isPresent());
        assertEquals(1, other.lastMails());
    }

    /** What the job does from one instant to before another: when which mail left, and to whom. */
    private List<String> everyHalfHour(String from, String to) {
        List<String> left = new ArrayList<>();
        Instant end = Instant.parse(to);
        for (Instant now = Instant.parse(from); now.isBefore(end); now = now.plus(Morning.INTERVAL)) {
            int before = fixture.mails().size();
            fixture.clock.set(now);
            fixture.daily.run();
            Instant at = now;
            fixture.mails().subList(before, fixture.mails().size()).stream()
                    .map(mail -> at + " " + mail.substring("To: ".length(), mail.indexOf('@')))
                    .forEach(left::add);
        }
        return left;
    }
}
