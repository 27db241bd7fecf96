package org.groundbreak.confluence.trail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.events.StreamId;
import org.groundbreak.host.HealthLine;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.store.DecisionTable;
import org.groundbreak.store.SpecTable;
import org.groundbreak.store.TrailTable;
import org.groundbreak.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies the chains of all specs and decisions once a day, some thousand a run, so that damage is noticed although nobody
 * looks. Without their texts and without Jira: one SELECT for each. What it found is known to the node it ran on, until that
 * is restarted.
 */
final class TrailWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TrailWatch.class);
    private static final int PORTION = 500;
    private static final int RUN = 10_000;
    private static final int NAMED = 10;

    private final SpecTable specs;
    private final DecisionTable decisions;
    private final TrailTable trails;
    private final Words words;
    private final Clock clock;
    private volatile Optional<Finding> finding = Optional.empty();
    private volatile long afterPage;
    private volatile String afterStream = "";

    TrailWatch(SpecTable specs, DecisionTable decisions, TrailTable trails, Words words, Clock clock) {
        this.specs = specs;
        this.decisions = decisions;
        this.trails = trails;
        this.words = words;
        this.clock = clock;
    }

    /** Goes on where the last run ended; begins again at the end. For a job. */
    void run() {
        List<Long> broken = new ArrayList<>();
        int seen = runSpecs(broken) + runDecisions(broken);
        finding = Optional.of(new Finding(clock.instant(), seen, List.copyOf(broken)));
    }

    private int runSpecs(List<Long> broken) {
        int seen = 0;
        List<Long> portion = specs.contentIdsAfter(afterPage, PORTION);
        while (!portion.isEmpty() && seen < RUN) {
            portion.forEach(contentId -> look(SpecLog.idOf(contentId), contentId, broken));
            seen += portion.size();
            afterPage = portion.get(portion.size() - 1);
            portion = specs.contentIdsAfter(afterPage, PORTION);
        }
        if (portion.isEmpty()) {
            afterPage = 0;
        }
        return seen;
    }

    private int runDecisions(List<Long> broken) {
        int seen = 0;
        List<DecisionEntry> portion = decisions.after(afterStream, PORTION);
        while (!portion.isEmpty() && seen < RUN) {
            portion.forEach(decision -> look(decision.stream(), decision.contentId(), broken));
            seen += portion.size();
            afterStream = portion.get(portion.size() - 1).stream().value();
            portion = decisions.after(afterStream, PORTION);
        }
        if (portion.isEmpty()) {
            afterStream = "";
        }
        return seen;
    }

    private void look(StreamId stream, long contentId, List<Long> broken) {
        trails.readWithoutWords(stream).verify(Optional.empty()).ifPresent(wrong -> {
            broken.add(contentId);
            LOG.error(
                    "The trail {} of page {} does not fit from event {} on: {}",
                    stream.value(),
                    contentId,
                    wrong.sequence(),
                    wrong.kind());
        });
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
     * @param broken pages with a trail that does not fit
     */
    private record Finding(Instant at, int seen, List<Long> broken) {}
}
