package org.groundbreak.jira.epic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.link.LinkJson;
import org.groundbreak.link.SpecFact;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.store.IncomingFacts;
import org.groundbreak.store.LinkFact;
import org.groundbreak.store.Pairing;
import org.groundbreak.words.StartWords.Said;
import org.groundbreak.words.StatusLozenge;
import org.groundbreak.words.Words;

/** The specs of an epic, from local facts alone (rule L8): three SELECTs at most however many there are, no call. */
final class SpecsOfEpic {

    private static final Said NOTHING = new Said("NONE", "", List.of());

    private final IncomingFacts facts;
    private final EpicStartReader starts;
    private final Words words;
    private final LinkJson json = new LinkJson();

    SpecsOfEpic(IncomingFacts facts, EpicStartReader starts, Words words) {
        this.facts = facts;
        this.starts = starts;
        this.words = words;
    }

    /** @param confluence the one we are paired with; what another one has told before is not shown */
    List<EpicPanelSpec> of(long issueId, Pairing confluence) {
        Map<Long, SpecFact> specs = new LinkedHashMap<>();
        for (LinkFact fact : facts.ofIssues(List.of(issueId))) {
            if (!fact.peer().equals(confluence.applicationId())) {
                continue;
            }
            json.read(fact.state(), SpecFact.class)
                    .filter(SpecFact::linked)
                    .ifPresent(spec -> specs.put(fact.contentId(), spec));
        }
        Map<Long, EpicStartReader.Known> known = starts.of(List.copyOf(specs.keySet()), confluence);
        return specs.entrySet().stream()
                .map(spec -> spec(
                        spec.getKey(),
                        spec.getValue(),
                        Optional.ofNullable(known.get(spec.getKey())),
                        confluence.clockAhead()))
                .toList();
    }

    /** The facts that these specs stand for, in the same order. */
    List<LinkFact> linkedTo(long issueId) {
        return facts.ofIssues(List.of(issueId)).stream()
                .filter(fact -> json.read(fact.state(), SpecFact.class)
                        .filter(SpecFact::linked)
                        .isPresent())
                .toList();
    }

    private EpicPanelSpec spec(
            long contentId, SpecFact spec, Optional<EpicStartReader.Known> known, Duration clockAhead) {
        Said said = known.map(start -> starts.say(spec, start, clockAhead)).orElse(NOTHING);
        Optional<StartEvidence> start = known.flatMap(starts::evidence);
        return new EpicPanelSpec(
                contentId,
                spec.status(),
                statusText(spec),
                StatusLozenge.of(spec.status()),
                sentence(spec),
                words.text(nextStep(spec, start.isPresent())),
                warnings(spec, start.isPresent()),
                said.sentence(),
                said.kind(),
                notes(spec, said),
                start.orElse(null));
    }

    /** Where the approval that counts is not the one that is shown, its time is said. */
    private List<String> notes(SpecFact spec, Said said) {
        List<String> notes = new ArrayList<>(said.notes());
        if (!said.sentence().isEmpty()
                && spec.countedAt() != null
                && !spec.countedAt().equals(spec.approvedAt())) {
            notes.add(0, words.text("start.note.counted", words.instant(Instant.ofEpochMilli(spec.countedAt()))));
        }
        return notes;
    }

    /** A later version of the product may know more of them. */
    private static Optional<SpecStatus> status(SpecFact spec) {
        return Stream.of(SpecStatus.values())
                .filter(status -> status.name().equals(spec.status()))
                .findFirst();
    }

    private String statusText(SpecFact spec) {
        return status(spec).map(status -> words.text("status." + status)).orElse(spec.status());
    }

    private String sentence(SpecFact spec) {
        return spec.approvedAt() == null
                ? words.text("epic.not-approved")
                : words.text("epic.approved", words.instant(Instant.ofEpochMilli(spec.approvedAt())));
    }

    private List<String> warnings(SpecFact spec, boolean started) {
        List<String> warnings = new ArrayList<>();
        if (spec.changed()) {
            warnings.add(words.text("epic.warning.changed"));
        }
        if (started && spec.approvedAt() == null) {
            warnings.add(words.text("epic.warning.started-unapproved"));
        }
        return warnings;
    }

    private static String nextStep(SpecFact spec, boolean started) {
        SpecStatus status = status(spec).orElse(SpecStatus.SUPERSEDED);
        return switch (status) {
            case APPROVED ->
                spec.changed() ? "epic.next.approval-again" : started ? "epic.next.build" : "epic.next.start";
            case DRAFT, IN_REVIEW, DECISION_MEETING -> "epic.next.approval";
            case REJECTED, WITHDRAWN, SUPERSEDED -> started ? "epic.next.settle" : "epic.next.look";
        };
    }
}
