package org.groundbreak.confluence.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.stream.LongStream;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.store.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The nightly check of all trails goes over nights, nodes and restarts, and forgets no finding (rule H8). */
class TrailWatchTest {

    private final TrailWatchFixture fixture = new TrailWatchFixture(6, 2);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenNoRunSoFarThenThatIsSaid() {
        assertEquals("health.trails.never", whole());
        assertEquals("health.trails.round.none", round());
        assertEquals("health.trails.broken.none", broken());
    }

    @Test
    void givenStreamsWhoseRowsAreLostThenTheyAreVerifiedAndTheEndOfTheRoundIsSaid() {
        fixture.fill(new DecisionId(50, "d1").stream(), 2);
        fixture.run();

        assertTrue(whole().startsWith("health.trails.whole[7, Mar 2, 2026"), whole());
        assertEquals("health.trails.round.none", round());
        assertEquals("health.trails.broken.none", broken());

        fixture.damage(3);
        fixture.event("UPDATE", "SET \"PAGE_VERSION\" = 9 WHERE \"STREAM\" LIKE '02%'");
        fixture.run();

        assertEquals("health.trails.broken.all[2, 3, 50]", broken());
    }

    @Test
    void givenMoreStreamsThanANightLooksAtThenTheNextOneGoesOnAndALaterPartHidesNoFinding() {
        fixture.damage(2);
        fixture.watch(5, 2).run();
        assertEquals("health.trails.never", whole());
        assertTrue(round().startsWith("health.trails.round.on[2, Mar 2, 2026"), round());
        assertEquals("health.trails.broken.all[1, 2]", broken());

        fixture.clock.set(fixture.clock.instant().plus(Duration.ofDays(1)));
        fixture.watch(5, 2).run();
        fixture.clock.set(fixture.clock.instant().plus(Duration.ofDays(1)));
        fixture.watch(5, 3).run();

        assertTrue(whole().startsWith("health.trails.whole[6, Mar 4, 2026"), whole());
        assertEquals("health.trails.round.none", round());
        assertEquals("health.trails.broken.all[1, 2]", broken());
    }

    @Test
    void givenAFindingThatIsMendedThenItGoesWhenItsStreamIsLookedAtAgain() {
        fixture.damage(5);
        fixture.run();
        fixture.event("UPDATE", "SET \"PERSON\" = 7 WHERE \"SEQ\" = 2");

        fixture.watch(5, 2).run();
        assertEquals("health.trails.broken.all[1, 5]", broken());
        fixture.watch(5, 9).run();
        assertEquals("health.trails.broken.none", broken());
    }

    @Test
    void givenMoreThanTenThatDoNotFitThenAllAreCountedAndTheFirstTenNamed() {
        LongStream.rangeClosed(7, 12).forEach(page -> fixture.fill(SpecLog.idOf(page), 2));
        fixture.event("UPDATE", "SET \"PERSON\" = 99 WHERE \"SEQ\" = 2");

        fixture.run();

        assertEquals("health.trails.broken.more[12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", broken());
    }

    /** Two of one page are two that do not fit. */
    @Test
    void givenSeveralOfOnePageThenItIsNamedOnceAndWhatIsNoIdOfOursAsItStands() {
        fixture.fill(new DecisionId(3, "d1").stream(), 2);
        fixture.fill(new DecisionId(3, "d2").stream(), 2);
        fixture.event("UPDATE", "SET \"PAGE_VERSION\" = 9 WHERE \"STREAM\" LIKE '02%'");
        fixture.event("UPDATE", "SET \"STREAM\" = 'odd' WHERE \"STREAM\" = '" + SpecLog.idOf(1) + "'");

        fixture.run();

        assertEquals("health.trails.broken.all[3, 3, health.trails.broken.stream[odd]]", broken());
    }

    @Test
    void givenReadOnlyModeInTheMiddleOfARunThenItEndsWithThePartItIsAtAndGoesOnLater() {
        fixture.mayGoOn = false;
        fixture.watch(5, 100).run();
        assertEquals("health.trails.round.none", round());

        fixture.mayGoOn = true;
        fixture.watch(5, 2).run();
        fixture.mayGoOn = false;
        fixture.watch(5, 100).run();
        assertTrue(round().startsWith("health.trails.round.on[2, "), round());

        fixture.mayGoOn = true;
        fixture.watch(5, 100).run();
        assertTrue(whole().startsWith("health.trails.whole[6, "), whole());
    }

    @Test
    void givenTheHealthPageThenReadingItChangesNothing() throws Exception {
        fixture.damage(2);
        fixture.run();

        Set<String> executed =
                new Statements(fixture.database).of(fixture::health).keySet();

        assertFalse(executed.isEmpty());
        assertTrue(executed.stream().allMatch(statement -> statement.startsWith("SELECT")), executed.toString());
    }

    private String whole() {
        return fixture.health().get(0);
    }

    private String round() {
        return fixture.health().get(1);
    }

    private String broken() {
        return fixture.health().get(2);
    }
}
