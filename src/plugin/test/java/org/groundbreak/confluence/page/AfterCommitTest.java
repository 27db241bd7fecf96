package org.groundbreak.confluence.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.verify;

import com.atlassian.confluence.core.SynchronizationManager;
import com.atlassian.sal.api.component.ComponentLocator;
import org.groundbreak.host.Background;
import org.groundbreak.host.errors.TestErrors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedStatic;

/** Nothing is looked at before the host has committed, and nothing of ours fails a save. */
class AfterCommitTest {

    private final SynchronizationManager synchronization = mock(SynchronizationManager.class);
    private final Background background =
            new Background("after-commit-test", 10, () -> false, TestErrors.make(), id -> {
                throw new AssertionError("too early");
            });
    private MockedStatic<ComponentLocator> locator;

    @BeforeEach
    void host() {
        locator = mockStatic(ComponentLocator.class);
        locator.when(() -> ComponentLocator.getComponent(SynchronizationManager.class))
                .thenReturn(synchronization);
    }

    @AfterEach
    void noHost() {
        locator.close();
        background.stop();
    }

    @Test
    void givenATransactionOfTheHostWhenAnIdIsNotedThenItWaitsForTheCommit() {
        note(42);

        assertEquals(0, background.waiting());
        ArgumentCaptor<Runnable> task = ArgumentCaptor.forClass(Runnable.class);
        verify(synchronization).runOnSuccessfulCommit(task.capture());
        background.stop();
        task.getValue().run();
        assertEquals(1, background.dropped());
    }

    @Test
    void givenAHostWithoutSynchronizationWhenAnIdIsNotedThenItWaitsAWhile() {
        locator.when(() -> ComponentLocator.getComponent(SynchronizationManager.class))
                .thenReturn(null);

        note(42);

        assertEquals(1, background.waiting());
    }

    @Test
    void givenASynchronizationThatFailsWhenAnIdIsNotedThenItWaitsAWhileAndNothingIsThrown() {
        doThrow(new NoSuchMethodError()).when(synchronization).runOnSuccessfulCommit(any());
        note(42);
        doThrow(new IllegalStateException()).when(synchronization).runOnSuccessfulCommit(any());
        note(43);

        assertEquals(2, background.waiting());
    }

    private void note(long id) {
        AfterCommit.run(delay -> background.note(id, delay));
    }
}
