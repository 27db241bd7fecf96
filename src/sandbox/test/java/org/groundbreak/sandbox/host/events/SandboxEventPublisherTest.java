package org.groundbreak.sandbox.host.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Listeners are called at once and cannot hurt each other. */
class SandboxEventPublisherTest {
    private final SandboxEventPublisher events = new SandboxEventPublisher();
    private final List<String> seen = new ArrayList<>();

    /** Takes texts. */
    public class Texts {
        @EventListener
        public void on(CharSequence event) {
            seen.add(event + " on " + Thread.currentThread().getId());
        }
    }

    /** Always fails. */
    public static class Failing {
        @EventListener
        public void on(String event) {
            throw new IllegalStateException(event);
        }
    }

    /** Is no listener. */
    public static class Wrong {
        @EventListener
        public void on(String one, String two) {}
    }

    @Test
    void givenAListenerThatFailsWhenPublishedThenTheOthersAreCalledOnTheSameThread() {
        events.register(new Failing());
        events.register(new Texts());

        events.publish("a");
        events.publish(1);

        assertEquals(List.of("a on " + Thread.currentThread().getId()), seen);
    }

    @Test
    void givenAListenerRegisteredTwiceWhenPublishedThenItIsCalledOnce() {
        Texts listener = new Texts();
        events.register(listener);
        events.register(listener);
        events.publish("a");
        events.unregister(listener);
        events.publish("b");

        assertEquals(1, seen.size());
        assertEquals(List.of(), events.listeners());
    }

    @Test
    void givenAMethodOfTwoParametersWhenRegisteredThenItIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> events.register(new Wrong()));
    }
}
