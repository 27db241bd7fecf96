package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/** Rows of many ADRs, written in one go. */
public final class ManyAdrs {

    private ManyAdrs() {}

    /** The ADRs with the content ids 1, 2, 3 … */
    public static void insert(ActiveObjects ao, int count, LongFunction<StoredAdr> made) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (long id = 1; id <= count; id++) {
            rows.add(made.apply(id).row(id));
        }
        new Rows(ao).create(AdrRow.class, rows);
    }
}
