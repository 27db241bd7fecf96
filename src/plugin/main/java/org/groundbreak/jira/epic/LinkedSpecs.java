package org.groundbreak.jira.epic;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.host.StatusLozenge;
import org.groundbreak.host.Words;
import org.groundbreak.link.LinkJson;
import org.groundbreak.link.SpecFact;
import org.groundbreak.spec.SpecStatus;
import org.groundbreak.store.IncomingFacts;
import org.groundbreak.store.LinkFact;

/** The specs of an epic, from what Confluence told alone (rule L8): one SELECT, no call. */
final class LinkedSpecs {

    private final IncomingFacts facts;
    private final Words words;
    private final LinkJson json = new LinkJson();

    LinkedSpecs(IncomingFacts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    List<LinkedSpec> of(long issueId) {
        return facts.of(issueId).stream().flatMap(fact -> spec(fact).stream()).toList();
    }

    /** The facts that these specs stand for, in the same order. */
    List<LinkFact> linkedTo(long issueId) {
        return facts.of(issueId).stream()
                .filter(fact -> json.read(fact.state(), SpecFact.class)
                        .filter(SpecFact::linked)
                        .isPresent())
                .toList();
    }

    private Optional<LinkedSpec> spec(LinkFact fact) {
        return json.read(fact.state(), SpecFact.class)
                .filter(SpecFact::linked)
                .map(spec -> new LinkedSpec(
                        fact.contentId(),
                        spec.status(),
                        statusText(spec),
                        StatusLozenge.of(spec.status()),
                        sentence(spec),
                        nextStep(spec)));
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

    private String nextStep(SpecFact spec) {
        return words.text(status(spec).map(LinkedSpecs::nextStep).orElse("epic.next.look"));
    }

    private static String nextStep(SpecStatus status) {
        return switch (status) {
            case APPROVED -> "epic.next.start";
            case DRAFT, IN_REVIEW, DECISION_MEETING -> "epic.next.approval";
            case REJECTED, WITHDRAWN, SUPERSEDED -> "epic.next.look";
        };
    }
}
