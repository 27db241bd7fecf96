package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Digests of attachments (rule F16). */
abstract class AttachmentDigestTableContract extends StoreContract {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final DigestedAttachment ONE =
            DigestedAttachment.found(4_294_967_300L, 1, 42, "plan.png", NOW, Optional.of("a".repeat(64)));

    AttachmentDigestTableContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void givenAVersionWhenKeptTwiceAndGoneThenThereIsOneRowThatSaysSo() {
        AttachmentDigestTable table = new AttachmentDigestTable(ao);

        table.keep(ONE);
        table.keep(ONE);
        assertEquals(List.of(ONE), table.of(42));
        table.keep(ONE.gone(NOW.plusSeconds(1)));

        assertEquals(List.of(ONE.gone(NOW.plusSeconds(1))), table.of(42));
        assertEquals(List.of(), table.of(43));
    }

    @Test
    void givenAVersionThatWasAwayThenItIsKnownFromWhenToWhen() {
        AttachmentDigestTable table = new AttachmentDigestTable(ao);
        table.keep(ONE.gone(NOW.plusSeconds(10)).there("plan.png", NOW.plusSeconds(20)));

        DigestedAttachment known = table.of(42).get(0);

        assertEquals(
                List.of(false, true, false, false, true),
                Stream.of(-1, 9, 10, 19, 20)
                        .map(second -> known.wasThere(NOW.plusSeconds(second)))
                        .toList());
        assertFalse(known.isGone());
    }

    @Test
    void givenVersionsOfSeveralPagesThenEachPageIsFoundOnceInItsOrder() {
        AttachmentDigestTable table = new AttachmentDigestTable(ao);
        for (int i = 0; i < 6; i++) {
            table.keep(DigestedAttachment.found(100 + i / 2, 1 + i % 2, 50 - i / 2, "plan.png", NOW, Optional.empty()));
        }

        assertEquals(List.of(48L, 49L, 50L), table.pagesAfter(0, 10));
        assertEquals(List.of(48L, 49L), table.pagesAfter(0, 2));
        assertEquals(List.of(50L), table.pagesAfter(49, 2));
        assertEquals(List.of(), table.pagesAfter(50, 2));
    }

    @Test
    void givenAVersionThatIsTooLargeWhenKeptThenItHasNoDigest() {
        DigestedAttachment large = DigestedAttachment.found(7, 2, 42, "film.mov", NOW, Optional.empty());

        new AttachmentDigestTable(ao).keep(large);

        assertEquals(List.of(large), new AttachmentDigestTable(ao).of(42));
    }

    @Test
    void givenTwoNodesWhenTheyReadOneVersionAtOnceThenThereIsOneRow() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());

        Race.run(8, i -> new AttachmentDigestTable(nodes.get(i % 2)).keep(ONE));

        assertEquals(List.of(ONE), new AttachmentDigestTable(ao).of(42));
    }

    @Test
    void givenAPageIsErasedThenItsDigestsAreForgotten() {
        AttachmentDigestTable table = new AttachmentDigestTable(ao);
        table.keep(ONE);

        table.forget(42);

        assertEquals(List.of(), table.of(42));
    }
}
