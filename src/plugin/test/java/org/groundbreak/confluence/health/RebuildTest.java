package org.groundbreak.confluence.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.decisions.DecisionFixture;
import org.groundbreak.confluence.page.PageWatcher;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.events.StreamId;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.TestParts;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.host.rest.TestAnswers;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AskQuestion;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.ReviewedPage;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.store.ListedSpec;
import org.groundbreak.store.RebuildEntry;
import org.groundbreak.store.RebuildEntry.Stage;
import org.groundbreak.store.RoundEntry;
import org.groundbreak.store.StoredTrail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All rows are made anew from streams and pages; nobody and nothing is lost on the way (rule G2). */
class RebuildTest {

    private static final long SPEC = 1;
    private static final long OTHER = 2;
    private static final long DECIDED = 3;

    private final DecisionFixture decisions = new DecisionFixture();
    private final SpecFixture specs = decisions.specs;
    private final MockConfluence confluence = specs.confluence;
    private final SharedParts parts = TestParts.of(specs.clock, new Scripts(specs.pageBuilder));
    private boolean mayGoOn = true;
    private final RebuildRun run = new RebuildRun(
            specs.life.sweep(),
            specs.life.life(),
            specs.store.trails(),
            specs.store.rebuilds(),
            () -> mayGoOn,
            specs.clock);
    private final RebuildFeature feature =
            new RebuildFeature(parts, specs.store, specs.life, confluence.access(), confluence.users(), specs.gate);

    @AfterEach
    void close() {
        feature.stop();
        decisions.close();
    }

    @Test
    void givenRowsThatAreWrongOrMissingWhenMadeAnewThenTheySayWhatStreamsAndPagesSayG2() throws Exception {
        everything();
        Kept right = kept();
        List<StoredTrail> trails = trails();
        specs.database.execute("UPDATE", "SPEC", "SET \"STATUS\" = 'REJECTED', \"LAST_SEQ\" = 99, \"SPACE_ID\" = 5");
        specs.database.execute("UPDATE", "DECISION", "SET \"STATUS\" = 'DECIDED', \"LAST_SEQ\" = 99");
        specs.database.execute("DELETE FROM", "ROUND", "");
        specs.database.execute("DELETE FROM", "WAITED_FOR", "");
        specs.database.execute("DELETE FROM", "DECISION_ROLE", "");
        specs.store.specs().forget(OTHER);
        assertNotEquals(right, kept());

        RebuildEntry ended = rebuilt();

        assertEquals(right, kept());
        assertEquals(trails, trails());
        assertEquals(
                List.of(Stage.DONE, 3, 3, 0, 0),
                List.of(ended.stage(), ended.total(), ended.done(), ended.leftOut(), ended.failed()));
    }

    @Test
    void givenAStreamThatCannotBeReadThenItsRowsStayItIsNamedAndAllOthersAreMadeAnewG2() throws Exception {
        everything();
        Kept right = kept();
        specs.database.execute(
                "UPDATE",
                "EVENT",
                "SET \"TYPE_NAME\" = 'nonsense' WHERE \"STREAM\" = '"
                        + SpecLog.idOf(SPEC).value() + "'");
        specs.store.specs().forget(OTHER);

        RebuildEntry ended = rebuilt();

        assertEquals(right, kept());
        assertEquals(List.of(SPEC), ended.failedIds());
        assertEquals(List.of(Stage.DONE, 3, 1), List.of(ended.stage(), ended.done(), ended.failed()));
    }

    @Test
    void givenAPageThatTheHostDoesNotFindThenItsRowsStayAndItIsCountedG2() {
        everything();
        Kept right = kept();
        for (long page : List.of(SPEC, DECIDED)) {
            when(confluence.pageManager().getPage(page)).thenReturn(null);
        }

        RebuildEntry ended = rebuilt();

        assertEquals(right, kept());
        assertEquals(2, ended.leftOut());
        assertEquals(0, ended.failed());
    }

    @Test
    void givenADecisionWhosePageHasItNoMoreThenWhatWasSeenOfItStaysAndHowItStandsIsFoldedAnewG2() throws Exception {
        everything();
        confluence.edit(confluence.pageManager().getPage(DECIDED), "<p>gone</p>", "author");
        decisions.look(DECIDED);
        Kept right = kept();
        assertFalse(right.decisions().get(0).present());
        specs.database.execute("UPDATE", "DECISION", "SET \"STATUS\" = 'DECIDED'");

        rebuilt();

        assertEquals(right, kept());
    }

    @Test
    void givenANodeThatEndsWhileRowsAreAwayThenTheSweepMakesThemAgainG2() {
        everything();
        Kept right = kept();
        List<Boolean> traced = new ArrayList<>();
        specs.life.watchers().add(new Nothing() {
            @Override
            public void renew(long contentId) {
                traced.add(specs.store.pageTraces().of(contentId).isPresent());
            }
        });
        rebuilt();
        assertEquals(List.of(true, true, true), traced);

        specs.store.specs().forget(SPEC);
        specs.store.rounds().forget(SPEC);
        specs.store.decisions().forget(DECIDED);
        specs.life.sweep().run();

        assertEquals(right, kept());
    }

    @Test
    void givenThatNothingMayBeWrittenAnyMoreThenItStopsBeforeTheNextPageG2() {
        everything();
        Kept right = kept();
        specs.life.watchers().add(new Nothing() {
            @Override
            public void renew(long contentId) {
                mayGoOn = false;
            }
        });

        RebuildEntry ended = rebuilt();

        assertEquals(List.of(Stage.STOPPED, 1, 3), List.of(ended.stage(), ended.done(), ended.total()));
        assertEquals(right, kept());
    }

    @Test
    void givenAnotherThatHasBegunSinceThenThisOneEndsG2() {
        everything();
        specs.life.watchers().add(new Nothing() {
            @Override
            public void renew(long contentId) {
                specs.clock.set(specs.clock.instant().plus(Duration.ofMinutes(11)));
                specs.store.rebuilds().begin(begun("b"), specs.clock.instant().minus(RebuildBodyMaker.SILENCE));
            }
        });

        assertEquals("b", rebuilt().run());
        assertEquals(Stage.RUNNING, specs.store.rebuilds().last().orElseThrow().stage());
    }

    @Test
    void givenAnAdministratorWhenHePressesThenItIsDoneInTheBackgroundAndSaysBeforeAndAfterHowItStands()
            throws Exception {
        everything();
        confluence.signIn("author");
        assertTrue(said(feature.state()).contains("\"sentence\":\"health.rebuild.never\""));

        Response answer = feature.start(TestAnswers.json());

        assertEquals(200, answer.getStatus());
        Instant end = Instant.now().plusSeconds(20);
        while (specs.store.rebuilds().last().orElseThrow().stage() == Stage.RUNNING
                && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertTrue(said(feature.state()).startsWith("{\"running\":false,\"sentence\":\"health.rebuild.done[3,"));
    }

    @Test
    void givenOneThatRunsThenASecondIsRefusedUntilItsNodeWasNotHeardOfForTenMinutesG2() {
        confluence.signIn("author");
        specs.store.rebuilds().begin(begun("a"), SpecFixture.NOW);
        specs.store.rebuilds().report(begun("a").of(3_000, SpecFixture.NOW).done(SpecFixture.NOW));

        assertTrue(
                said(feature.state()).startsWith("{\"running\":true,\"sentence\":\"health.rebuild.running[1, 3000,"));
        Response second = feature.start(TestAnswers.json());
        assertEquals(409, second.getStatus());
        assertTrue(said(second).contains("rebuild-running"));

        specs.clock.set(SpecFixture.NOW.plus(RebuildBodyMaker.SILENCE));
        assertTrue(
                said(feature.state()).startsWith("{\"running\":false,\"sentence\":\"health.rebuild.silent[1, 3000,"));
        assertEquals(200, feature.start(TestAnswers.json()).getStatus());
    }

    @Test
    void givenReadOnlyModeOrNoSecureSessionThenNothingBegins() {
        confluence.signIn("author");
        when(confluence.accessMode().shouldEnforceReadOnlyAccess()).thenReturn(true);
        assertEquals(405, feature.start(TestAnswers.json()).getStatus());

        doThrow(Problem.forbidden("secure-session")).when(specs.gate).requireSecureSession(any());
        assertEquals(403, feature.start(TestAnswers.json()).getStatus());

        assertEquals(Optional.empty(), specs.store.rebuilds().last());
    }

    /** A spec under review, one that is a draft, and a decision. */
    private void everything() {
        Page page = specs.spec(SPEC, "product", "author");
        PersonNumber asker = specs.number("author");
        Asking asking = new Asking(asker, 1, SpecFixture.NOW, Asking.Rank.NONE, new NothingSeen());
        specs.run(page, new ReviewStep(new AskQuestion(asking, 99, asker, Lens.FREE, true, QuestionKind.QUESTION)));
        specs.registrar.notice(SPEC);
        specs.spec(OTHER, "author");
        decisions.page(DECIDED, DecisionFixture.daci("one", "author", "engineer"), "author");
        decisions.look(DECIDED);
    }

    private RebuildEntry rebuilt() {
        RebuildEntry begun = begun("a");
        assertTrue(specs.store.rebuilds().begin(begun, SpecFixture.NOW));
        run.run(begun);
        return specs.store.rebuilds().last().orElseThrow();
    }

    private static RebuildEntry begun(String name) {
        return RebuildEntry.begun(name, new PersonNumber(1), SpecFixture.NOW);
    }

    private static String said(Response answer) {
        return (String) answer.getEntity();
    }

    private Kept kept() {
        StreamId decision = new DecisionId(DECIDED, "one").stream();
        List<ListedSpec> listed = new ArrayList<>();
        for (SpecKind kind : SpecKind.values()) {
            listed.addAll(specs.store
                    .specs()
                    .listed(
                            MockConfluence.SPACE_ID,
                            kind,
                            Instant.ofEpochMilli(Long.MAX_VALUE / 2),
                            Long.MAX_VALUE,
                            10));
        }
        return new Kept(
                listed,
                specs.store.rounds().ofPages(List.of(SPEC, OTHER)),
                specs.store.decisions().ofPage(DECIDED),
                specs.store.decisions().holders(decision));
    }

    private List<StoredTrail> trails() {
        return specs.store.trails().streamsAfter("", 100).stream()
                .map(specs.store.trails()::read)
                .toList();
    }

    /** What lists are made of. */
    private record Kept(
            List<ListedSpec> specs,
            List<RoundEntry> rounds,
            List<DecisionEntry> decisions,
            Map<String, List<PersonNumber>> holders) {}

    /** Asked by whoever judges, and nobody does. */
    private record NothingSeen() implements ReviewedPage {

        @Override
        public Optional<Fingerprint> seen() {
            return Optional.empty();
        }

        @Override
        public Optional<Fingerprint> now() {
            return Optional.empty();
        }

        @Override
        public boolean isOnlyAuthor(PersonNumber person, int version) {
            return false;
        }
    }

    /** Keeps nothing. */
    private static class Nothing implements PageWatcher {

        @Override
        public void look(long contentId) {}

        @Override
        public void renew(long contentId) {}

        @Override
        public List<Long> knownAfter(long contentId, int limit) {
            return List.of();
        }

        @Override
        public Set<String> labels() {
            return Set.of();
        }

        @Override
        public void erase(long contentId) {}
    }
}
