package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import org.junit.jupiter.api.Test;

/** Empty text reaches no database: on Oracle it is NULL, and nothing is greater than that. */
class EmptyTextTest {

    private final ActiveObjects ao = mock(ActiveObjects.class);

    @Test
    void givenTheBeginningOfWhatIsGoneThroughThenNoStatementHoldsEmptyText() {
        when(ao.find(any(), any(Query.class))).thenAnswer(call -> rows(call.getArgument(0)));

        new TrailTable(ao).streamsAfter("", 10);
        new TrailTable(ao).verifyAfter("", 10);
        new RoundTable(ao).everybody("", 0, 10);

        mockingDetails(ao).getInvocations().stream()
                .flatMap(call -> Arrays.stream(call.getArguments()))
                .filter(Query.class::isInstance)
                .map(query -> ((Query) query).getWhereParams())
                .forEach(values -> assertFalse(values != null && List.of(values).contains(""), "empty text"));
    }

    private static Object rows(Class<?> row) {
        return Array.newInstance(row, 0);
    }
}
