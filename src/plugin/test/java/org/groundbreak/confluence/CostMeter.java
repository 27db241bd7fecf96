package org.groundbreak.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mockingDetails;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.groundbreak.store.Statements;
import org.groundbreak.store.StoreDatabase;

/**
 * Counts what things cost the database and the host, and compares with one table of {@code docs/performance.md}. Every row of
 * the table has to be measured, so that none is lost.
 */
public final class CostMeter {

    /** How much less than its bound something may cost before the bound says too little. */
    private static final int SLACK = 1;

    private final Map<String, CostBound> bounds;
    private final Statements statements;
    private final List<String> wrong = new ArrayList<>();
    private List<Object> hosts;

    /**
     * Of the table that names the test.
     *
     * @param hosts mocks of the host whose calls count
     */
    public CostMeter(Class<?> test, StoreDatabase database, List<Object> hosts) {
        this.bounds = CostBound.of(test.getSimpleName());
        this.statements = new Statements(database);
        this.hosts = hosts;
    }

    /** Of a Confluence: the managers that may read its database. */
    public CostMeter(Class<?> test, MockConfluence confluence, StoreDatabase database) {
        this(
                test,
                database,
                List.of(
                        confluence.pageManager(),
                        confluence.permissions(),
                        confluence.userAccessor(),
                        confluence.accessMode(),
                        confluence.spaceManager(),
                        confluence.restrictions(),
                        confluence.labels(),
                        confluence.comments().orElseThrow()));
    }

    /** From now on these are the mocks whose calls count. */
    public void hosts(List<Object> mocks) {
        hosts = mocks;
    }

    /** Does it, and compares what it cost with its row. */
    public void measure(String what, Runnable work) throws SQLException {
        hosts.forEach(host -> clearInvocations(host));
        SortedMap<String, Integer> cost = statements.of(work);
        CostBound bound = bounds.remove(what);
        if (bound == null) {
            wrong.add("no bound for '" + what + "', or a second one: " + cost + ", " + hostCalls());
        } else {
            compare(what + ", statements", bound.statements(), cost);
            compare(what + ", calls", bound.calls(), hostCalls());
        }
    }

    /** Fails when anything cost more than its row says, or less by two, or a row was not measured. */
    public void check() {
        bounds.keySet().forEach(what -> wrong.add("never measured: " + what));
        assertEquals("", String.join("\n", wrong));
    }

    private SortedMap<String, Integer> hostCalls() {
        SortedMap<String, Integer> calls = new TreeMap<>();
        for (Object host : hosts) {
            mockingDetails(host)
                    .getInvocations()
                    .forEach(call -> calls.merge(call.getMethod().getName(), 1, Integer::sum));
        }
        return calls;
    }

    private void compare(String what, int bound, SortedMap<String, Integer> counts) {
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (sum > bound || sum < bound - SLACK) {
            wrong.add(what + ": at most " + bound + ", measured " + sum + ": " + counts);
        }
    }
}
