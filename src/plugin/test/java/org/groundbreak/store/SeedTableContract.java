package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A seed belongs to the page that used it up first (rule S2). */
abstract class SeedTableContract extends StoreContract {

    private static final int THREADS = 8;
    private static final String SEED = "5eed";

    SeedTableContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void givenASeedWhenUsedUpThenItBelongsToThatPageAndToNoOtherS2() {
        SeedTable seeds = new SeedTable(ao);

        assertTrue(seeds.useUp(SEED, 1));
        assertTrue(seeds.useUp(SEED, 1));
        assertFalse(seeds.useUp(SEED, 2));
        assertTrue(seeds.useUp("another", 2));
    }

    @Test
    void givenManyThreadsOnTwoNodesWhenTheyUseUpOneSeedThenOnePageWinsS2() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());
        Set<Integer> winners = ConcurrentHashMap.newKeySet();

        Race.run(THREADS, page -> {
            if (new SeedTable(nodes.get(page % nodes.size())).useUp(SEED, page)) {
                winners.add(page);
            }
        });

        assertEquals(1, winners.size());
        assertEquals(1, ao.count(SeedRow.class));
        assertTrue(new SeedTable(ao).useUp(SEED, winners.iterator().next()));
    }
}
