package org.groundbreak.confluence.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.attachments.AttachmentSight;
import org.groundbreak.confluence.mail.MailOutcome;
import org.groundbreak.confluence.mail.Mailer;
import org.groundbreak.confluence.mail.NewsItem;
import org.groundbreak.decisions.DaciContent;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DaciSight;
import org.groundbreak.decisions.Decide;
import org.groundbreak.decisions.DecisionCommand;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.decisions.Dissent;
import org.groundbreak.decisions.NoticeRoles;
import org.groundbreak.decisions.PublishedRoles;
import org.groundbreak.decisions.Reopen;
import org.groundbreak.decisions.RoleHolders;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.host.errors.TestErrors;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.AttachmentDigests;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears of a decision, and when (rule D15). */
class DecisionNewsTest {

    private static final Instant DECIDED = Instant.parse("2026-11-02T09:00:00Z");
    private static final DecisionId ID = new DecisionId(42, "d1");
    private static final String PAGE =
            "<ac:structured-macro ac:name=\"groundbreak-daci\"><ac:parameter ac:name=\"id\">d1</ac:parameter>"
                    + "<ac:parameter ac:name=\"question\">Which queue?</ac:parameter><ac:rich-text-body>"
                    + "<ac:structured-macro ac:name=\"groundbreak-option\">"
                    + "<ac:parameter ac:name=\"name\">Kafka</ac:parameter></ac:structured-macro>"
                    + "</ac:rich-text-body></ac:structured-macro>";
    private static final PageReading READING = PageReading.of(1, PAGE);

    private final MockConfluence confluence = new MockConfluence();
    private final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    private final Store store = new Store(database.node());
    private final TestClock clock = new TestClock(DECIDED);
    private final DecisionLog log = new DecisionLog(store.events(), clock);
    private final Mailer mailer = mock(Mailer.class);
    private final ErrorLog errors = TestErrors.make();

    private PersonNumber approver;
    private PublishedRoles roles;

    @BeforeEach
    void decide() {
        when(mailer.isThere()).thenReturn(true);
        approver = number("engineer");
        roles = new PublishedRoles(Map.of(
                DaciRole.APPROVER, RoleHolders.of(approver),
                DaciRole.INFORMED, RoleHolders.of(number("product"), number("designer"), approver)));
        run(new NoticeRoles(approver, 1, roles, Optional.empty(), Set.of(), LocalDate.of(2026, 11, 2), false, true));
        run(decision());
    }

    @AfterEach
    void close() {
        confluence.close();
        database.close();
    }

    @Test
    void givenADecisionWhenFiveMinutesHavePassedThenEachWhoIsInformedHearsOfItOnce() {
        clock.set(DECIDED.plus(DecisionNews.WAIT).minusMillis(1));
        node().run();
        verify(mailer, never()).send(any(), any());

        clock.set(DECIDED.plus(DecisionNews.WAIT));
        DecisionNews node = node();
        node.run();
        node.run();
        node().run();

        verify(mailer, times(2)).send(any(), any());
        verify(mailer)
                .send(
                        eq("decision.mail.subject"),
                        argThat(item -> item.to().equals(confluence.key("product"))
                                && item.contentId() == 42
                                && item.arguments().contains("Kafka")
                                && item.arguments().contains("Which queue?")));
        verify(mailer).send(any(), argThat(item -> item.to().equals(confluence.key("designer"))));
    }

    /** Rule D8: whoever is informed is not told an answer to a question that nobody has answered. */
    @Test
    void givenAQuestionThatIsAnotherByNowThenTheMailDoesNotNameIt() {
        PageReading other = PageReading.of(2, PAGE.replace("Which queue?", "Which database?"));
        new DecisionRowMaker(store.decisions()).keep(log.read(ID), MockConfluence.SPACE_ID, 0, shown(other));
        clock.set(DECIDED.plus(DecisionNews.WAIT));

        node().run();

        verify(mailer, times(2))
                .send(
                        any(),
                        argThat(item -> item.textKey().equals("decision.mail.text-without-question")
                                && item.arguments().contains("Kafka")
                                && !item.arguments().contains("Which database?")));
    }

    @Test
    void givenADecisionThatIsTakenBackInTimeThenNobodyHearsOfIt() {
        clock.set(DECIDED.plusSeconds(60));
        run(new Reopen(approver, 1, false, Optional.of("Too quick")));

        clock.set(DECIDED.plus(Duration.ofHours(1)));
        node().run();

        verify(mailer, never()).send(any(), any());
    }

    @Test
    void givenADecisionThatIsMadeAnewThenTheFiveMinutesBeginAnew() {
        clock.set(DECIDED.plusSeconds(60));
        run(new Reopen(approver, 1, false, Optional.of("Too quick")));
        clock.set(DECIDED.plusSeconds(120));
        run(decision());

        clock.set(DECIDED.plus(DecisionNews.WAIT));
        node().run();
        verify(mailer, never()).send(any(), any());
        clock.set(DECIDED.plusSeconds(120).plus(DecisionNews.WAIT));
        node().run();

        verify(mailer, times(2)).send(any(), any());
    }

    /** Nothing is lost: the one that stands when the hour is over is told then. */
    @Test
    void givenADecisionThatIsMadeOverAndOverThenNobodyHearsOfItMoreThanOnceAnHourD15() {
        Instant told = DECIDED.plus(DecisionNews.WAIT);
        DecisionNews node = node();
        for (int i = 0; i < 4; i++) {
            clock.set(told.plus(Duration.ofMinutes(12L * i)));
            node.run();
            node().run();
            run(new Reopen(approver, 1, false, Optional.of("Once more")));
            run(decision());
        }
        clock.set(told.plus(DecisionNews.REST).minusMillis(1));
        node().run();
        verify(mailer, times(2)).send(any(), any());

        clock.set(told.plus(DecisionNews.REST).plus(DecisionNews.PAUSE));
        node.run();
        node().run();
        verify(mailer, times(4)).send(any(), any());
    }

    @Test
    void givenAMailThatIsClaimedAndNotYetSentWhenAnotherNodeTellsThenItIsNotSentTwice() {
        clock.set(DECIDED.plus(DecisionNews.WAIT));
        List<UserKey> told = new ArrayList<>();
        when(mailer.send(any(), any())).thenAnswer(call -> {
            told.add(call.<NewsItem>getArgument(1).to());
            if (told.size() == 1) {
                node().run();
            }
            return MailOutcome.SENT;
        });

        node().run();

        assertEquals(2, told.size());
        assertEquals(2, Set.copyOf(told).size());
    }

    @Test
    void givenSomethingThatFailsBeforeTheServerIsAskedThenHisMailIsTriedAgainC14() {
        clock.set(DECIDED.plus(DecisionNews.WAIT));
        when(mailer.send(any(), any()))
                .thenThrow(new IllegalStateException("for the test"))
                .thenReturn(MailOutcome.SENT);
        DecisionNews node = node();
        node.run();
        TestErrors.only(errors, ErrorKind.JOB, "decision-news", "java.lang.IllegalStateException");
        clock.set(DECIDED.plus(DecisionNews.WAIT).plus(Duration.ofHours(1)));
        node.run();

        verify(mailer, times(3)).send(any(), any());
    }

    @Test
    void givenADecisionThatCannotBeReadThenTheHealthPageSaysSoG3() throws Exception {
        clock.set(DECIDED.plus(DecisionNews.WAIT));
        database.execute("UPDATE", "EVENT", "SET \"DATA\" = 'odd'");

        node().run();

        assertEquals("decision-news", errors.latest().get(0).place());
        verify(mailer, never()).send(any(), any());
    }

    @Test
    void givenAServerThatRefusesOneThenHisMailIsTriedAgainAndNobodyElseGetsASecondC14() {
        clock.set(DECIDED.plus(DecisionNews.WAIT));
        when(mailer.send(any(), any())).thenReturn(MailOutcome.SENT);
        when(mailer.send(any(), argThat(item -> item != null && item.to().equals(confluence.key("product")))))
                .thenReturn(MailOutcome.FAILED);
        DecisionNews node = node();
        node.run();
        clock.set(DECIDED.plus(DecisionNews.WAIT).plusSeconds(60));
        node.run();
        verify(mailer, times(2)).send(any(), any());

        when(mailer.send(any(), any())).thenReturn(MailOutcome.SENT);
        clock.set(DECIDED.plus(DecisionNews.WAIT).plus(DecisionNews.PAUSE));
        node.run();
        node.run();
        node().run();

        verify(mailer, times(3)).send(any(), any());
        verify(mailer, times(1))
                .send(any(), argThat(item -> item != null && item.to().equals(confluence.key("designer"))));
    }

    /** Rule D15: the trash is no end of a page. */
    @Test
    void givenAPageInTheTrashWhenItsMailsAreDueThenTheyWaitUntilItIsBack() {
        clock.set(DECIDED.plus(DecisionNews.WAIT));
        when(mailer.isInTrash(ID.contentId())).thenReturn(true);
        DecisionNews node = node();
        node.run();
        verify(mailer, never()).send(any(), any());

        when(mailer.isInTrash(ID.contentId())).thenReturn(false);
        node.run();
        node().run();

        verify(mailer, times(2)).send(any(), any());
    }

    @Test
    void givenNoMailServerThenTheMailsWait() {
        clock.set(DECIDED.plus(DecisionNews.WAIT));
        when(mailer.isThere()).thenReturn(false);
        node().run();
        when(mailer.isThere()).thenReturn(true);
        node().run();

        verify(mailer, times(2)).send(any(), any());
    }

    /** As one node has it, or the same one after a restart. */
    private DecisionNews node() {
        return new DecisionNews(new Store(database.node()), log, confluence.users(), mailer, clock, errors);
    }

    private static ShownPage shown(PageReading reading) {
        return new ShownPage(reading, Instant.EPOCH, attachments -> AttachmentSight.NONE);
    }

    private void run(DecisionCommand command) {
        DecisionStream after = log.run(log.read(ID), command).stream();
        new DecisionRowMaker(store.decisions()).keep(after, MockConfluence.SPACE_ID, 0, shown(READING));
    }

    private PersonNumber number(String name) {
        return store.people().numberOf(confluence.key(name));
    }

    private Decide decision() {
        DaciContent content = new DaciSight(READING.macros().get(0), AttachmentDigests.NONE).content();
        return new Decide(
                approver, 1, new SameContent(content, roles), "Kafka", Optional.empty(), Optional.of(Dissent.NOBODY));
    }
}
