package org.groundbreak.confluence.panel;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.groundbreak.confluence.epics.SpecStart;
import org.groundbreak.confluence.panel.SpecPanel.StepBody;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.start.CountedApproval;
import org.groundbreak.start.SpecWay;
import org.groundbreak.start.StartSight;
import org.groundbreak.start.WayStep;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.PairingTable;
import org.groundbreak.words.Words;

/** Says how far a spec has come on its way, from local facts. Reading only. */
public final class WayMaker {

    private static final DateTimeFormatter UTC_DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String BETWEEN = " \u203a ";

    private final PairingTable pairings;
    private final Words words;

    public WayMaker(PairingTable pairings, Words words) {
        this.pairings = pairings;
        this.words = words;
    }

    /**
     * For the panel, in the viewer's zone; none where the history cannot be read in full.
     *
     * @param changed whether the page says something else than what was approved
     */
    List<StepBody> steps(SpecStream spec, SpecStart start, boolean changed) {
        SpecWay way = way(spec, start, changed);
        return way.steps().stream().map(step -> body(way.status(), step)).toList();
    }

    /** For the summary: one line in plain text, with days in UTC; empty where there is no way. */
    String line(SpecStream spec, SpecStart start) {
        SpecWay way = way(spec, start, false);
        return way.steps().stream().map(step -> inLine(way.status(), step)).collect(Collectors.joining(BETWEEN));
    }

    private SpecWay way(SpecStream spec, SpecStart start, boolean changed) {
        StartSight sight = StartSight.of(
                start.epic(),
                start.start().isPresent(),
                start.start().flatMap(EpicFact::maybeSince).isPresent(),
                start.approval().map(CountedApproval::at),
                this::clockDifference);
        return SpecWay.of(spec.state(), spec.entries(), changed, sight);
    }

    private StepBody body(SpecStatus status, WayStep step) {
        return new StepBody(
                step.place().name(),
                step.progress().name(),
                label(status, step),
                words.text("way.progress." + step.progress()),
                step.at().map(Instant::toString).orElse(null),
                step.at().map(words::day).orElse(null),
                step.at().map(words::instant).orElse(null),
                step.remark().map(remark -> words.text("way.remark." + remark)).orElse(null));
    }

    private String inLine(SpecStatus status, WayStep step) {
        String label = label(status, step);
        String dated = step.at().map(at -> label + " " + UTC_DAY.format(at)).orElse(label);
        return step.remark()
                .map(remark -> dated + ": " + words.text("way.remark." + remark))
                .orElseGet(() ->
                        step.at().isPresent() ? dated : dated + ": " + words.text("way.progress." + step.progress()));
    }

    /** What came of the spec has the name of its status, once there is such a thing. */
    private String label(SpecStatus status, WayStep step) {
        boolean decided = step.place() == WayStep.Place.OUTCOME && step.progress() != WayStep.Progress.AHEAD;
        return words.text(decided ? "status." + status : "way." + step.place());
    }

    private Duration clockDifference() {
        return pairings.current().map(Pairing::clockAhead).orElse(Duration.ZERO);
    }
}
