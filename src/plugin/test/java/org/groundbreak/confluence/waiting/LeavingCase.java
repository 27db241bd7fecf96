package org.groundbreak.confluence.waiting;

import java.util.Map;
import java.util.stream.Collectors;
import org.groundbreak.confluence.waiting.LeavingBody.LeavingRow;

/** Somebody who leaves, and what he has in specs handed over. */
abstract class LeavingCase extends WatchedBeginning {

    LeavingBody replace(String leaving, String coming, boolean dryRun) {
        return rounds.feature.leaving().replace(new LeavingRequest(leaving, null, coming, dryRun, null));
    }

    static Map<Long, String> results(LeavingBody body) {
        return body.rows().stream().collect(Collectors.toMap(LeavingRow::contentId, LeavingRow::result));
    }
}
