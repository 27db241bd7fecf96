package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.CheckedEpic;
import org.groundbreak.specs.EpicRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Jira said when the wizard was sent stands for thirty days, under a seed that nobody can take over (rule L11). */
abstract class CheckedEpicTableContract extends StoreContract {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration KEPT = Duration.ofDays(30);
    private static final CheckedEpic MINE =
            new CheckedEpic(new PersonNumber(7), "ABC-1", new EpicRef("jira-1", 10_000));

    private CheckedEpicTable table;

    CheckedEpicTableContract(Supplier<String> url) {
        super(url);
    }

    @BeforeEach
    void openTable() {
        table = new CheckedEpicTable(ao);
    }

    @Test
    void givenAnAnswerWhenKeptThenItIsThereUnderItsSeedAndNoOther() {
        table.keep("5eed", MINE, NOW);

        assertEquals(Optional.of(MINE), table.of("5eed", NOW));
        assertEquals(Optional.empty(), table.of("5eee", NOW));
    }

    @Test
    void givenASeedThatHasAnAnswerWhenAnotherIsKeptThenTheFirstStays() {
        table.keep("5eed", MINE, NOW);
        table.keep("5eed", new CheckedEpic(new PersonNumber(8), "ABC-2", new EpicRef("jira-1", 10_001)), NOW);

        assertEquals(Optional.of(MINE), table.of("5eed", NOW));
        assertEquals(1, ao.count(CheckedEpicRow.class));
    }

    @Test
    void givenThirtyDaysThenTheAnswerNoLongerCountsAlsoBeforeItIsDeleted() {
        table.keep("5eed", MINE, NOW);

        assertEquals(Optional.of(MINE), table.of("5eed", NOW.plus(KEPT).minusMillis(1)));
        assertEquals(Optional.empty(), table.of("5eed", NOW.plus(KEPT)));
    }

    @Test
    void givenOldAnswersWhenTidiedThenTheyAreGoneAndTheOthersStay() {
        table.keep("01d", MINE, NOW);
        table.keep("5eed", MINE, NOW.plusMillis(1));

        table.forgetOld(NOW.plus(KEPT));

        assertEquals(1, ao.count(CheckedEpicRow.class));
        assertEquals(Optional.of(MINE), table.of("5eed", NOW));
    }
}
