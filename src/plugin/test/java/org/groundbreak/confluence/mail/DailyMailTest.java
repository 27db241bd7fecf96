package org.groundbreak.confluence.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.TestErrors;
import org.groundbreak.store.MailTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mail for each person and day, and never two of one day (rule C5). */
class DailyMailTest {

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path home;

    private final AtomicReference<List<NewsItem>> news = new AtomicReference<>(List.of());
    private MailFixture fixture;

    @BeforeEach
    void open() {
        fixture = new MailFixture(home);
        fixture.page(42, "Prices by demand");
        fixture.page(43, "Group bookings");
        fixture.daily.add(now -> news.get());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenNewsOfSeveralSourcesWhenItIsSevenThenOneMailEachPageByPage() {
        news.set(List.of(fixture.item("engineer", 42), fixture.item("author", 42), fixture.item("engineer", 43)));
        fixture.daily.add(now -> List.of(fixture.item("engineer", 42)));

        fixture.daily.run();

        assertEquals(2, fixture.mails().size());
        String mail = fixture.mails().get(0);
        assertTrue(mail.contains("3 for you today"), mail);
        assertTrue(mail.indexOf("Prices by demand\n  ") < mail.indexOf("Group bookings\n  "), mail);
        assertEquals(mail.indexOf("\nPrices by demand\n"), mail.lastIndexOf("\nPrices by demand\n"), mail);
        assertEquals(2, fixture.daily.lastMails());
    }

    @Test
    void givenItIsBeforeSevenWhereHeIsThenNothingLeavesC5() {
        news.set(List.of(fixture.item("engineer", 42)));
        fixture.clock.set(MailFixture.SEVEN.minusSeconds(1));

        fixture.daily.run();

        assertEquals(List.of(), fixture.mails());
        fixture.clock.set(MailFixture.SEVEN);
        fixture.daily.run();
        assertEquals(1, fixture.mails().size());
    }

    @Test
    void givenTheDayIsThroughWhenItRunsAgainOnAnyNodeThenNobodyGetsASecondMailC5() {
        news.set(List.of(fixture.item("engineer", 42)));
        fixture.daily.run();
        news.set(List.of(fixture.item("engineer", 43), fixture.item("author", 43)));
        DailyMail other = fixture.node();
        other.add(now -> news.get());

        other.run();
        fixture.daily.run();

        assertEquals(1, fixture.mails().size());
    }

    @Test
    void givenANodeThatStoppedInTheMiddleWhenAnotherGoesOnThenWhoWasClaimedGetsNoSecondC5() {
        news.set(List.of(fixture.item("engineer", 42), fixture.item("author", 42)));
        LocalDate today = LocalDate.of(2026, 3, 2);
        MailTable mails = fixture.store.mails();
        mails.claim(today, fixture.store.people().numberOf(fixture.confluence.key("engineer")), MailFixture.SEVEN);

        fixture.daily.run();

        assertEquals(1, fixture.mails().size());
        assertTrue(fixture.mails().get(0).startsWith("To: author@"));
    }

    @Test
    void givenTheNextDayWhenTheSameStillHoldsThenItIsToldAgain() {
        news.set(List.of(fixture.item("engineer", 42)));
        fixture.daily.run();
        fixture.clock.set(MailFixture.SEVEN.plus(DAY));

        fixture.daily.run();

        assertEquals(2, fixture.mails().size());
    }

    @Test
    void givenNothingToTellThenNoMailAndTheDayIsThrough() {
        fixture.daily.run();

        assertEquals(List.of(), fixture.mails());
        assertEquals(0, fixture.daily.lastMails());
    }

    @Test
    void givenAPageThatBecameHiddenThenItIsLeftOutAndTheRestIsToldC4() {
        Page hidden = fixture.page(44, "Secret");
        fixture.hide(hidden, "engineer");
        news.set(List.of(fixture.item("engineer", 44), fixture.item("engineer", 42)));

        fixture.daily.run();

        assertEquals(1, fixture.mails().size());
        assertFalse(fixture.mails().get(0).contains("Secret"));
        assertFalse(fixture.mails().get(0).contains("44"));
    }

    @Test
    void givenNoServerThenTheDayWaitsForOne() {
        news.set(List.of(fixture.item("engineer", 42)));
        fixture.takeServerAway();
        fixture.daily.run();
        assertTrue(fixture.daily.lastAt().isEmpty());
        fixture.putServerBack();

        fixture.daily.run();

        assertEquals(1, fixture.mails().size());
    }

    @Test
    void givenASourceThatFailsThenItIsAskedAgainTillNoonAndThenTheOthersAreHeard() {
        fixture.daily.add(now -> {
            throw new IllegalStateException("for the test");
        });
        fixture.daily.add(now -> List.of(fixture.item("author", 43)));
        news.set(List.of(fixture.item("engineer", 42)));

        fixture.daily.run();
        assertEquals(List.of(), fixture.mails());
        TestErrors.only(fixture.errors, ErrorKind.JOB, "daily-mail", "java.lang.IllegalStateException");

        fixture.clock.set(MailFixture.SEVEN.plus(Duration.ofHours(5)));
        fixture.daily.run();
        assertEquals(2, fixture.mails().size());
    }

    /** Of however many it fails for, the health page says it once. */
    @Test
    void givenMailsThatCannotBeWrittenThenTheOthersLeaveAndTheHealthPageSaysSoG3() {
        Page broken = fixture.page(44, "Broken");
        when(broken.getTitle()).thenThrow(new IllegalArgumentException("Salaries of Anna"));
        news.set(List.of(fixture.item("author", 44), fixture.item("engineer", 42), fixture.item("product", 44)));

        fixture.daily.run();

        assertEquals(1, fixture.mails().size());
        TestErrors.only(fixture.errors, ErrorKind.JOB, "daily-mail", "java.lang.IllegalArgumentException");
    }

    @Test
    void givenASourceThatFailsOnceThenNobodyGetsHalfOfHisMail() {
        AtomicBoolean broken = new AtomicBoolean(true);
        fixture.daily.add(now -> {
            if (broken.getAndSet(false)) {
                throw new IllegalStateException("for the test");
            }
            return List.of(fixture.item("engineer", 43));
        });
        news.set(List.of(fixture.item("engineer", 42)));

        fixture.daily.run();
        fixture.daily.run();

        assertEquals(1, fixture.mails().size());
        assertTrue(
                fixture.mails().get(0).contains("2 for you today"),
                fixture.mails().get(0));
    }

    @Test
    void givenSomethingThatIsToldOnceThenTheNextDayItIsLeftOutAndTheRestIsToldC10() {
        news.set(List.of(fixture.item("engineer", 42).once("half 1"), fixture.item("engineer", 43)));
        fixture.daily.run();
        fixture.clock.set(MailFixture.SEVEN.plus(DAY));
        fixture.daily.run();

        assertEquals(2, fixture.mails().size());
        assertTrue(fixture.mails().get(0).contains("Prices by demand"));
        assertFalse(
                fixture.mails().get(1).contains("Prices by demand"),
                fixture.mails().get(1));
        assertTrue(
                fixture.mails().get(1).contains("Group bookings"),
                fixture.mails().get(1));
    }
}
