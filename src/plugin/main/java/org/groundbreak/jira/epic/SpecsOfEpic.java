package org.groundbreak.jira.epic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.link.Inbox;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.store.Pairing;
import org.groundbreak.words.StatusLozenge;
import org.groundbreak.words.Words;

/** The specs of an epic, from local facts alone (rule L8): three SELECTs at most however many there are, no call. */
final class SpecsOfEpic {

    private final Inbox inbox;
    private final EpicStartReader starts;
    private final Words words;

    SpecsOfEpic(Inbox inbox, EpicStartReader starts, Words words) {
        this.inbox = inbox;
        this.starts = starts;
        this.words = words;
    }

    /** @param confluence the one we are paired with; what another one has told before is not shown */
    List<EpicPanelSpec> of(long issueId, Pairing confluence) {
        Map<Long, SpecFact> specs = new LinkedHashMap<>();
        inbox.linkedTo(List.of(issueId), confluence)
                .forEach(told -> specs.put(told.link().contentId(), told.fact()));
        Map<Long, EpicStartReader.Known> known = starts.of(List.copyOf(specs.keySet()), confluence);
        return specs.entrySet().stream()
                .map(spec -> spec(
                        spec.getKey(),
                        spec.getValue(),
                        Optional.ofNullable(known.get(spec.getKey())),
                        confluence.clockAhead()))
                .toList();
    }

    private EpicPanelSpec spec(
            long contentId, SpecFact spec, Optional<EpicStartReader.Known> known, Duration clockAhead) {
        StartPart timeToStart = known.map(start -> starts.say(spec, start, clockAhead))
                .map(part -> counted(spec, part))
                .orElse(StartPart.NONE);
        boolean begun = known.filter(EpicStartReader.Known::begun).isPresent();
        return new EpicPanelSpec(
                contentId,
                spec.statusName(),
                statusText(spec),
                StatusLozenge.of(spec.statusName()),
                sentence(spec),
                words.text(nextStep(spec, begun)),
                warnings(spec, begun),
                timeToStart);
    }

    /** Where the approval that counts is not the one that is shown, its time is said. */
    private StartPart counted(SpecFact spec, StartPart part) {
        Optional<Instant> counted = spec.approved().counted();
        if (part.sentence().isEmpty()
                || counted.isEmpty()
                || counted.equals(spec.approved().standing())) {
            return part;
        }
        List<String> notes = new ArrayList<>(part.notes());
        notes.add(0, words.text("start.note.counted", words.instant(counted.get())));
        return new StartPart(part.kind(), part.sentence(), notes, part.start(), part.notCounted());
    }

    private String statusText(SpecFact spec) {
        return spec.status().map(status -> words.text("status." + status)).orElse(spec.statusName());
    }

    private String sentence(SpecFact spec) {
        return spec.approved()
                .standing()
                .map(at -> words.text("epic.approved", words.instant(at)))
                .or(() -> inReview(spec))
                .orElseGet(() -> words.text("epic.not-approved"));
    }

    /** As of when Confluence told: a window may have ended since. */
    private Optional<String> inReview(SpecFact spec) {
        if (spec.status().equals(Optional.of(SpecStatus.DECISION_MEETING))) {
            return spec.round().meetingAt().map(at -> words.text("epic.meeting", words.instant(at)));
        }
        return spec.round()
                .windowEndsAt()
                .map(end -> words.text(
                        "epic.in-review",
                        words.instant(end),
                        Integer.toString(spec.verdicts().given()),
                        Integer.toString(spec.verdicts().required())));
    }

    private List<String> warnings(SpecFact spec, boolean started) {
        List<String> warnings = new ArrayList<>();
        if (spec.changed()) {
            warnings.add(words.text("epic.warning.changed"));
        }
        if (started && spec.approved().standing().isEmpty()) {
            warnings.add(words.text("epic.warning.started-unapproved"));
        }
        return warnings;
    }

    private static String nextStep(SpecFact spec, boolean started) {
        return switch (spec.page()) {
            case PRESENT -> byStatus(spec, started);
            case WITHOUT_MACRO -> "epic.next.macro-gone";
            case IN_TRASH -> "epic.next.page-in-trash";
            case GONE -> "epic.next.page-gone";
        };
    }

    private static String byStatus(SpecFact spec, boolean started) {
        SpecStatus status = spec.status().orElse(SpecStatus.SUPERSEDED);
        return switch (status) {
            case APPROVED ->
                spec.changed() ? "epic.next.approval-again" : started ? "epic.next.build" : "epic.next.start";
            case DRAFT, IN_REVIEW, DECISION_MEETING -> "epic.next.approval";
            case REJECTED, WITHDRAWN, SUPERSEDED -> started ? "epic.next.settle" : "epic.next.look";
        };
    }
}
