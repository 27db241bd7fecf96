package org.groundbreak.confluence.trail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.host.HealthLine;
import org.groundbreak.store.SpecTable;
import org.groundbreak.store.TrailTable;
import org.groundbreak.trail.ChainBreak;
import org.groundbreak.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies the chains of all specs once a day, some thousand a run, so that damage is noticed although nobody looks. Without
 * their texts and without Jira: one SELECT for each. What it found is known to the node it ran on, until that is restarted.
 */
final class TrailWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TrailWatch.class);
    private static final int PORTION = 500;
    private static final int RUN = 10_000;
    private static final int NAMED = 10;

    private final SpecTable specs;
    private final TrailTable trails;
    private final Words words;
    private final Clock clock;
    private volatile Optional<Finding> finding = Optional.empty();
    private volatile long after;

    TrailWatch(SpecTable specs, TrailTable trails, Words words, Clock clock) {
        this.specs = specs;
        this.trails = trails;
        this.words = words;
        this.clock = clock;
    }

    /** Goes on where the last run ended; begins again at the end. For a job. */
    void run() {
        int seen = 0;
        List<Long> broken = new ArrayList<>();
        List<Long> portion = specs.contentIdsAfter(after, PORTION);
        while (!portion.isEmpty() && seen < RUN) {
            for (long contentId : portion) {
                verify(contentId).ifPresent(wrong -> {
                    broken.add(contentId);
                    LOG.error(
                            "The trail of page {} does not fit from event {} on: {}",
                            contentId,
                            wrong.sequence(),
                            wrong.kind());
                });
            }
            seen += portion.size();
            after = portion.get(portion.size() - 1);
            portion = specs.contentIdsAfter(after, PORTION);
        }
        if (portion.isEmpty()) {
            after = 0;
        }
        finding = Optional.of(new Finding(clock.instant(), seen, List.copyOf(broken)));
    }

    private Optional<ChainBreak> verify(long contentId) {
        return trails.readWithoutWords(SpecLog.idOf(contentId)).verify(Optional.empty());
    }

    HealthLine line() {
        return new HealthLine(
                words.text("health.trails"),
                finding.map(this::said).orElseGet(() -> words.text("health.trails.not-yet")));
    }

    private String said(Finding found) {
        String seen = Integer.toString(found.seen());
        if (found.broken().isEmpty()) {
            return words.text("health.trails.fit", seen, found.at());
        }
        String pages = String.join(
                ", ",
                found.broken().stream()
                        .limit(NAMED)
                        .map(id -> Long.toString(id))
                        .toList());
        return words.text(
                "health.trails.broken", Integer.toString(found.broken().size()), seen, found.at(), pages);
    }

    /**
     * What the last run found.
     *
     * @param at when it ended
     * @param seen how many trails it looked at
     * @param broken pages whose trail does not fit
     */
    private record Finding(Instant at, int seen, List<Long> broken) {}
}
