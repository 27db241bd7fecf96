package org.groundbreak.confluence.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.page.PageWatcher;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.host.rest.TestAnswers;
import org.groundbreak.store.RebuildEntry;
import org.groundbreak.store.RebuildEntry.Stage;
import org.junit.jupiter.api.Test;

/** Making everything anew goes on page by page: it stops, ends or is refused, and says how it stands (rule G2). */
class RebuildRunTest extends RebuildCase {

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

    private static String said(Response answer) {
        return (String) answer.getEntity();
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
