package org.groundbreak.confluence.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail is for one person: his language, his zone, what he may see, and whether he wants any (rules C4 and C6). */
class MailerTest {

    private static final String SUBJECT = "mail.daily.subject";

    @TempDir
    Path home;

    private MailFixture fixture;
    private Page page;

    @BeforeEach
    void open() {
        fixture = new MailFixture(home);
        page = fixture.page(42, "Prices by demand");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenAReaderWithoutALanguageOfHisOwnThenTheMailIsInEnglishWithTitleAndAddressOfThePage() {
        assertEquals(MailOutcome.SENT, fixture.mailer.send(SUBJECT, fixture.item("engineer", 42)));

        String mail = fixture.mails().get(0);
        assertTrue(mail.startsWith("To: engineer@example.org\n"), mail);
        assertTrue(mail.contains("Groundbreak: 1 for you today, first on Prices by demand"), mail);
        assertTrue(mail.contains("\n\nHello Emil Engineer,\n\nPrices by demand\n  not sent yet\n"), mail);
        assertTrue(mail.contains("  https://wiki.example.org/pages/viewpage.action?pageId=42\n"), mail);
        assertTrue(mail.contains("https://wiki.example.org/plugins/servlet/groundbreak/mail"), mail);
    }

    @Test
    void givenAReaderOfGermanInNewYorkThenWordsAndTimesAreHis() {
        fixture.speaks("engineer", Locale.GERMAN);
        fixture.lives("engineer", ZoneId.of("America/New_York"));
        NewsItem item = new NewsItem(
                fixture.confluence.key("engineer"),
                42,
                "health.mail.day",
                List.of(Instant.parse("2026-03-02T23:30:00Z"), "3"),
                Optional.of("groundbreak-decision"));

        fixture.mailer.send(SUBJECT, item);

        String mail = fixture.mails().get(0);
        assertTrue(mail.contains("Hallo Emil Engineer,"), mail);
        assertTrue(mail.contains("02.03.2026, 18:30; gesendete E-Mails: 3"), mail);
        assertTrue(mail.contains("pageId=42#groundbreak-decision"), mail);
        assertFalse(mail.contains("Hello"), mail);
    }

    @Test
    void givenAPageHisReaderMayNotViewThenNoWordOfItAndNoMailC4() {
        fixture.hide(page, "engineer");

        assertEquals(MailOutcome.NOTHING_TO_SAY, fixture.mailer.send(SUBJECT, fixture.item("engineer", 42)));
        assertEquals(MailOutcome.NOTHING_TO_SAY, fixture.mailer.send(SUBJECT, fixture.item("engineer", 43)));
        assertEquals(List.of(), fixture.mails());
    }

    @Test
    void givenAPageInTheTrashThenThatIsToldApartFromOneThatIsGone() {
        assertFalse(fixture.mailer.isInTrash(42));
        when(page.isDeleted()).thenReturn(true);
        assertTrue(fixture.mailer.isInTrash(42));
        assertFalse(fixture.mailer.isInTrash(43));
    }

    @Test
    void givenADeactivatedReaderThenNoMail() {
        assertEquals(MailOutcome.NO_ADDRESS, fixture.mailer.send(SUBJECT, fixture.item("retired", 42)));
        assertEquals(List.of(), fixture.mails());
    }

    @Test
    void givenAReaderWhoTurnedMailOffThenNoneUntilHeTurnsItOnC6() {
        fixture.mailSwitch.turn(fixture.confluence.key("engineer"), false);
        fixture.mailSwitch.turn(fixture.confluence.key("engineer"), false);

        assertEquals(MailOutcome.TURNED_OFF, fixture.mailer.send(SUBJECT, fixture.item("engineer", 42)));
        assertEquals(MailOutcome.SENT, fixture.mailer.send(SUBJECT, fixture.item("author", 42)));

        fixture.mailSwitch.turn(fixture.confluence.key("engineer"), true);

        assertEquals(MailOutcome.SENT, fixture.mailer.send(SUBJECT, fixture.item("engineer", 42)));
    }

    @Test
    void givenATitleOfSeveralLinesThenItBeginsNoOtherHeader() {
        fixture.page(44, "Prices\r\nBcc: outsider@example.org");

        assertEquals(MailOutcome.SENT, fixture.mailer.send(SUBJECT, fixture.item("engineer", 44)));

        assertTrue(fixture.mails().get(0).contains("first on Prices Bcc: outsider@example.org\n"));
    }

    @Test
    void givenNoServerThenItFailedAndNothingIsThrown() {
        fixture.takeServerAway();

        assertEquals(MailOutcome.FAILED, fixture.mailer.send(SUBJECT, fixture.item("engineer", 42)));
        assertEquals(1, fixture.mailer.failed());
    }

    @Test
    void givenSomethingThatIsToldOnceThenItIsToldOnceAndNotClaimedWhileItsReaderMayNotSeeItC10() {
        NewsItem once = fixture.item("engineer", 45).once("asked 1");
        Page page = fixture.page(45, "Prices by demand");
        fixture.hide(page, "engineer", true);
        assertEquals(MailOutcome.NOTHING_TO_SAY, fixture.mailer.send(SUBJECT, once));
        fixture.hide(page, "engineer", false);

        assertEquals(MailOutcome.SENT, fixture.mailer.send(SUBJECT, once));
        assertEquals(MailOutcome.NOTHING_TO_SAY, fixture.mailer.send(SUBJECT, once));
        assertEquals(
                MailOutcome.SENT,
                fixture.mailer.send(SUBJECT, fixture.item("author", 42).once("asked 1")));
        assertEquals(MailOutcome.SENT, fixture.mailer.send(SUBJECT, once.once("asked 2")));
    }
}
