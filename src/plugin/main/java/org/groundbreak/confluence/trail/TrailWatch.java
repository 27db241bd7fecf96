package org.groundbreak.confluence.trail;

import java.time.Clock;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.groundbreak.confluence.specs.StreamPage;
import org.groundbreak.store.TrailFinding;
import org.groundbreak.store.TrailTable;
import org.groundbreak.store.TrailWatchEntry;
import org.groundbreak.store.TrailWatchTable;
import org.groundbreak.store.VerifiedPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rule H8: verifies the chains of all streams, some thousand a night, so that damage is noticed although nobody looks. It
 * walks the log itself, not the rows that are worked out of it. Where it is and what it has found stand in the database, part
 * by part. Without texts and without Jira.
 */
final class TrailWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TrailWatch.class);

    private final TrailTable trails;
    private final TrailWatchTable found;
    private final BooleanSupplier mayGoOn;
    private final Clock clock;
    private final int portion;
    private final int most;

    /**
     * @param mayGoOn asked before each part: neither disabled nor read-only
     * @param portion how many rows are read at once
     * @param most how many streams one run looks at, with those of the last part
     */
    TrailWatch(TrailTable trails, TrailWatchTable found, BooleanSupplier mayGoOn, Clock clock, int portion, int most) {
        this.trails = trails;
        this.found = found;
        this.mayGoOn = mayGoOn;
        this.clock = clock;
        this.portion = portion;
        this.most = most;
    }

    /**
     * Goes on where the last run of whatever node ended, up to the end of the log; the next one begins again. Ends early
     * where another node does the same. For a job.
     */
    void run() {
        TrailWatchEntry now = found.now();
        int seen = 0;
        boolean end = false;
        while (!end && seen < most && mayGoOn.getAsBoolean()) {
            VerifiedPart part = trails.verifyAfter(now.after(), portion);
            TrailWatchEntry next = now.with(part, clock.instant());
            if (!found.keep(now, next, part)) {
                return;
            }
            part.findings().forEach(TrailWatch::tell);
            now = next;
            seen += part.streams();
            end = part.end();
        }
    }

    private static void tell(TrailFinding finding) {
        OptionalLong page = StreamPage.of(finding.stream());
        LOG.error(
                "The trail {} of page {} does not fit from event {} on: {}",
                finding.stream(),
                page.isPresent() ? page.getAsLong() : "-",
                finding.broken().sequence(),
                finding.broken().kind());
    }
}
