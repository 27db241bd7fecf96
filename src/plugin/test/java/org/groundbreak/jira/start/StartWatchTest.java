package org.groundbreak.jira.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.after;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.groundbreak.host.errors.TestErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When an epic is looked at a second time. The second look comes soon here, and never in the tests that do not want it. */
class StartWatchTest {

    private static final long ISSUE = 7;
    private static final long EPIC = 20;
    private static final int SOON = 10_000;

    private final StartKeeper epics = mock(StartKeeper.class);
    private StartWatch watch;

    @AfterEach
    void stop() {
        watch.stop();
    }

    @Test
    void givenAnEpicThatHasNotStartedThenItIsLookedAtASecondTimeAndNoThird() {
        watch = new StartWatch(epics, Duration.ofMillis(50), 10, () -> false, TestErrors.make());
        when(epics.moved(anyLong(), any())).thenReturn(Set.of(EPIC));

        watch.moved(ISSUE);

        verify(epics, timeout(SOON)).again(EPIC);
        verify(epics, after(200).times(1)).again(EPIC);
    }

    @Test
    void givenAnIssueNotedDuringItsFirstLookThenTheSecondLookComesAfterTheLastOfThem() throws Exception {
        watch = new StartWatch(epics, Duration.ofMillis(300), 10, () -> false, TestErrors.make());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch noted = new CountDownLatch(1);
        long[] last = new long[1];
        when(epics.moved(anyLong(), any())).thenAnswer(call -> {
            begun.countDown();
            assertTrue(noted.await(SOON, TimeUnit.MILLISECONDS));
            Thread.sleep(200);
            last[0] = System.nanoTime();
            return Set.of(EPIC);
        });
        long[] again = new long[1];
        when(epics.again(EPIC)).thenAnswer(call -> {
            again[0] = System.nanoTime();
            return Set.of();
        });
        watch.moved(ISSUE);
        assertTrue(begun.await(SOON, TimeUnit.MILLISECONDS));

        watch.moved(ISSUE);
        noted.countDown();

        verify(epics, timeout(SOON)).again(EPIC);
        verify(epics, times(2)).moved(anyLong(), any());
        assertTrue(again[0] - last[0] >= Duration.ofMillis(300).toNanos(), (again[0] - last[0]) + " ns");
        verify(epics, after(400).times(1)).again(EPIC);
    }

    @Test
    void givenAFullQueueThenNothingOfWhatItDroppedIsKeptAnywhere() {
        watch = new StartWatch(epics, Duration.ofHours(1), 1, () -> false, TestErrors.make());
        when(epics.joined(anyLong())).thenReturn(Set.of(EPIC));
        watch.joined(EPIC);
        verify(epics, timeout(SOON)).joined(EPIC);
        await(() -> watch.waiting() == 1);

        watch.moved(ISSUE);
        watch.traits(ISSUE);
        watch.created(ISSUE);

        assertEquals(1, watch.waiting());
        assertEquals(4, watch.dropped());
        verify(epics, never()).moved(anyLong(), any());
    }

    @Test
    void givenOtherLabelsThenTheEpicIsLookedAtOnceAndLater() {
        watch = new StartWatch(epics, Duration.ofMillis(100), 10, () -> false, TestErrors.make());
        when(epics.linked(anyLong(), any())).thenReturn(Set.of(EPIC));

        watch.traits(ISSUE);
        watch.traits(ISSUE + 1);

        verify(epics, timeout(SOON)).again(EPIC);
        verify(epics, never()).moved(anyLong(), any());
        verify(epics, after(200).times(1)).again(EPIC);
    }

    @Test
    void givenANewIssueThenItIsLookedAtSoonAndAgainWhenJiraMustShowIt() {
        watch = new StartWatch(epics, Duration.ofMillis(50), 10, () -> false, TestErrors.make());

        watch.created(ISSUE);

        verify(epics, timeout(SOON).times(2)).moved(anyLong(), any());
    }

    @Test
    void givenALinkThatIsToldThenItsEpicIsLookedAt() {
        watch = new StartWatch(epics, Duration.ofMillis(50), 10, () -> false, TestErrors.make());

        watch.told(EPIC);

        verify(epics, timeout(SOON).atLeastOnce()).told(EPIC);
    }

    private static void await(BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofMillis(SOON).toNanos();
        while (!holds.getAsBoolean() && System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
        assertTrue(holds.getAsBoolean());
    }
}
