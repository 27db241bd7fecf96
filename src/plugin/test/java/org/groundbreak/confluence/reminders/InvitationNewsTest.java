package org.groundbreak.confluence.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.groundbreak.confluence.mail.Mailer;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.TestErrors;
import org.groundbreak.reviews.CallOff;
import org.groundbreak.reviews.ReplaceReviewer;
import org.groundbreak.reviews.Verdict;
import org.junit.jupiter.api.Test;

/** Who is asked to review hears of it at once, and once (rule C11). */
class InvitationNewsTest extends RemindersBeginning {

    private static final Duration TWO_DAYS = Duration.ofHours(48);
    private static final long PAGE = RemindersFixture.PAGE;

    @Test
    void givenARoundWhenItBeginsThenReviewersAndApproverAreToldWithALinkIntoThePanel() {
        fixture.start(TWO_DAYS, "product", "designer");
        assertTrue(fixture.noted.contains(PAGE));

        fixture.node().tell(PAGE);

        assertEquals(Set.of("product", "designer", "engineer"), told());
        String mail = to("designer").get(0);
        assertTrue(mail.contains("Subject: [Sandbox] Your review is asked for: Queues, and more"), mail);
        assertTrue(mail.contains("asks for your review of this page. Perspective: Design."), mail);
        assertTrue(
                mail.contains("https://wiki.example.org/pages/viewpage.action?pageId=42#groundbreak-spec-panel"), mail);
        assertTrue(
                to("engineer").get(0).contains("which you approve in the end"),
                to("engineer").get(0));
    }

    @Test
    void givenThoseWhoWereToldWhenItRunsAgainOnAnyNodeThenNobodyHearsOfItTwice() {
        fixture.start(TWO_DAYS, "product");
        fixture.node().tell(PAGE);
        fixture.specs.clock.set(fixture.specs.clock.instant().plusSeconds(3600));

        fixture.node().tell(PAGE);
        fixture.node().tell(PAGE);

        assertEquals(2, fixture.mails().size());
    }

    @Test
    void givenTwoNodesThatTellAtOnceThenEachHearsOfItOnce() throws Exception {
        fixture.start(TWO_DAYS, "product", "designer");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> nodes = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                InvitationNews node = fixture.node();
                nodes.add(() -> {
                    node.tell(PAGE);
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(nodes)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertEquals(3, fixture.mails().size());
    }

    @Test
    void givenAReviewerIsReplacedThenTheOneWhoComesIsToldAndNobodyElse() {
        fixture.start(TWO_DAYS, "product");
        fixture.node().tell(PAGE);

        fixture.review(
                new ReplaceReviewer(fixture.asking("author"), fixture.number("product"), fixture.number("designer")));
        fixture.node().tell(PAGE);

        assertEquals(3, fixture.mails().size());
        assertEquals(1, to("designer").size());
    }

    @Test
    void givenAReviewerWhoMayNotViewThePageThenHeIsToldNothingUntilHeMay() {
        fixture.hide("product", true);
        fixture.start(TWO_DAYS, "product");

        fixture.node().tell(PAGE);
        assertEquals(Set.of("engineer"), told());

        fixture.hide("product", false);
        fixture.node().tell(PAGE);
        assertEquals(Set.of("engineer", "product"), told());
    }

    @Test
    void givenInvitationsThatFailThenEachIsTriedAndTheHealthPageSaysSoOnceG3() {
        fixture.start(TWO_DAYS, "product", "designer");
        Mailer broken = mock(Mailer.class);
        when(broken.isThere()).thenReturn(true);
        when(broken.send(any(), any())).thenThrow(new IllegalStateException("for the test"));

        fixture.node(broken).tell(PAGE);

        verify(broken, times(3)).send(any(), any());
        TestErrors.only(
                fixture.errors, ErrorKind.BACKGROUND, "groundbreak-reminders", "java.lang.IllegalStateException");
    }

    @Test
    void givenNoMailServerThenItWaitsUntilThereIsOne() {
        fixture.serverIsThere(false);
        fixture.start(TWO_DAYS, "product");
        fixture.node().tell(PAGE);
        assertEquals(List.of(), fixture.mails());

        fixture.serverIsThere(true);
        fixture.noted.clear();
        fixture.specs.look(PAGE);
        fixture.noted.forEach(id -> fixture.node().tell(id));

        assertEquals(2, fixture.mails().size());
    }

    @Test
    void givenSomebodyWhoAskedHimselfOrHasSpokenThenHeIsNotTold() {
        fixture.start(TWO_DAYS, "author", "product");
        fixture.verdict("product", Verdict.ABSTAIN);

        fixture.node().tell(PAGE);

        assertEquals(Set.of("engineer"), told());
    }

    @Test
    void givenARoundThatIsOverOrOldThenNobodyIsTold() {
        fixture.start(Duration.ofDays(30), "product");
        fixture.specs.clock.set(fixture.specs.clock.instant().plus(Newness.KEPT).plusSeconds(1));
        fixture.node().tell(PAGE);
        assertEquals(List.of(), fixture.mails());

        fixture.review(new CallOff(fixture.asking("author"), Optional.of("No longer")));
        fixture.start(TWO_DAYS, "product");
        fixture.review(new CallOff(fixture.asking("author"), Optional.of("No longer")));
        fixture.noted.clear();
        fixture.specs.look(PAGE);
        fixture.node().tell(PAGE);

        assertEquals(List.of(), fixture.mails());
        assertFalse(fixture.noted.contains(PAGE));
    }

    @Test
    void givenASecondRoundThenItsReviewersAreToldAgain() {
        fixture.start(TWO_DAYS, "product");
        fixture.node().tell(PAGE);
        fixture.review(new CallOff(fixture.asking("author"), Optional.of("Later")));

        fixture.start(TWO_DAYS, "product");
        fixture.node().tell(PAGE);

        assertEquals(2, to("product").size());
    }

    @Test
    void givenAReviewerWhoReadsGermanThenHisMailIsGerman() {
        fixture.speaks("product", Locale.GERMAN);
        fixture.start(TWO_DAYS, "product");

        fixture.node().tell(PAGE);

        String mail = to("product").get(0);
        assertTrue(mail.contains("Ihr Urteil ist gefragt: Queues, and more"), mail);
        assertTrue(mail.contains("Perspektive: Produkt."), mail);
        assertTrue(mail.contains("04.03.2026"), mail);
    }

    private Set<String> told() {
        return readers(fixture.mails());
    }

    private List<String> to(String name) {
        return to(name, fixture.mails());
    }
}
