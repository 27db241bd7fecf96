package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.CheckedEpic;
import org.groundbreak.specs.EpicRef;

/** What Jira said of epics when wizards were sent, by the wizard's seed (rule L11). Thirty days later it says nothing. */
public final class CheckedEpicTable {

    private static final Duration KEPT = Duration.ofDays(30);

    private final ActiveObjects ao;
    private final UniqueRows<CheckedEpicRow> rows;

    public CheckedEpicTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new UniqueRows<>(ao, CheckedEpicRow.class);
    }

    /**
     * Keeps an answer, in a transaction of its own. Of a seed that has one already, that one stays.
     *
     * @param seed lower-case hex, 40 characters at most
     * @param checked its key has 100 characters at most
     */
    public void keep(String seed, CheckedEpic checked, Instant at) {
        rows.insertOrFind(
                () -> row(seed).map(CheckedEpicRow::getIssueId),
                Map.of(
                        "SEED",
                        seed,
                        "PERSON",
                        checked.person().value(),
                        "EPIC_KEY",
                        checked.key(),
                        "APPLICATION_ID",
                        checked.epic().applicationId(),
                        "ISSUE_ID",
                        checked.epic().issueId(),
                        "CHECKED_AT",
                        at.toEpochMilli()),
                CheckedEpicRow::getIssueId);
    }

    /** The answer under a seed; empty where there is none, or it is thirty days old. One SELECT. */
    public Optional<CheckedEpic> of(String seed, Instant now) {
        return row(seed).filter(row -> row.getCheckedAt() > oldest(now)).map(CheckedEpicTable::read);
    }

    /** Deletes what is thirty days old. */
    public void forgetOld(Instant now) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(CheckedEpicRow.class, "CHECKED_AT <= ?", oldest(now)));
    }

    private static long oldest(Instant now) {
        return now.minus(KEPT).toEpochMilli();
    }

    private Optional<CheckedEpicRow> row(String seed) {
        return Stream.of(ao.find(CheckedEpicRow.class, "SEED = ?", seed)).findFirst();
    }

    private static CheckedEpic read(CheckedEpicRow row) {
        return new CheckedEpic(
                new PersonNumber(row.getPerson()),
                row.getEpicKey(),
                new EpicRef(row.getApplicationId(), row.getIssueId()));
    }
}
