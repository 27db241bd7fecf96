package org.groundbreak.decisions;

import static org.groundbreak.decisions.DaciPages.option;
import static org.groundbreak.decisions.DaciPages.page;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.IntFunction;
import org.groundbreak.decisions.hygiene.DecisionSight;
import org.groundbreak.decisions.hygiene.Hygiene;
import org.groundbreak.storage.AttachmentDigests;
import org.groundbreak.storage.MacroMarkup;
import org.groundbreak.storage.StorageDocument;
import org.junit.jupiter.api.Test;

/** Rule F3: whoever may write a page must not make the reading of its decisions slow for others. */
class DaciLinearTest {

    private static final int SMALL = 500;
    private static final int TIMES = 8;

    /** Five times what is linear; what grows with the square takes 64 times as long. */
    private static final int MOST = 5 * TIMES;

    @Test
    void givenManyOptionsOrManyDecisionsThenTheTimeGrowsWithTheirNumberAlone() {
        String daci = MacroMarkup.named(DaciMacro.NAME)
                .parameter("id", "one")
                .body(option("A", "x"))
                .toStorage();

        check(count -> MacroMarkup.named(DaciMacro.NAME)
                .body(option("A", "<p>x</p>").repeat(count))
                .toStorage());
        check(count -> daci.repeat(count));
    }

    private static void check(IntFunction<String> body) {
        StorageDocument small = page(body.apply(SMALL));
        StorageDocument large = page(body.apply(SMALL * TIMES));
        time(large);
        long first = Math.min(time(small), time(small));
        long more = time(large);

        assertTrue(more <= MOST * first, () -> more / 1_000 + " \u00b5s after " + first / 1_000 + " \u00b5s");
    }

    /** All that is done with one decision of a page. */
    private static long time(StorageDocument document) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        DaciMacro macro = DaciReader.read(document).get(0);
        new DaciSight(macro, AttachmentDigests.NONE).content();
        Hygiene.findings(
                new DecisionSight(macro, DecisionState.NONE, Map.of(), DecisionFixture.EARLY, true, Object::toString));
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
