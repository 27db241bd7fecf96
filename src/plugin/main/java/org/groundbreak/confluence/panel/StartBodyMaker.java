package org.groundbreak.confluence.panel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.groundbreak.confluence.epics.SpecStart;
import org.groundbreak.confluence.panel.SpecPanel.ApprovalBody;
import org.groundbreak.confluence.panel.SpecPanel.DeliveryBody;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.start.EpicDelivery;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.PairingTable;
import org.groundbreak.words.StartWords;
import org.groundbreak.words.StartWords.Said;

/** The time to start as the panel shows it, with the two events it rests on. Reading only. */
public final class StartBodyMaker {

    private final StartWords delivery;
    private final PairingTable pairings;

    public StartBodyMaker(StartWords delivery, PairingTable pairings) {
        this.delivery = delivery;
        this.pairings = pairings;
    }

    /**
     * The part of the panel; null where there is nothing to say.
     *
     * @param approval the one that counts, for people
     */
    DeliveryBody of(SpecStart facts, Optional<ApprovalBody> approval) {
        if (facts.epic().isEmpty()) {
            return null;
        }
        EpicDelivery epic = facts.epic().get();
        Said said =
                delivery.say(facts.approval().map(counted -> counted.at()), epic, facts.start(), this::clockDifference);
        if (said.sentence().isEmpty()) {
            return null;
        }
        return new DeliveryBody(
                said.kind(),
                said.sentence(),
                said.notes(),
                approval.orElse(null),
                epic.startedAt().map(Instant::toString).orElse(null),
                epic.startedAt()
                        .map(at -> delivery.started(
                                facts.start().flatMap(EpicFact::start).orElseThrow()))
                        .orElse(null));
    }

    /** Whether nothing can be told to Jira or by Jira, since nobody has paired the two. */
    boolean unpaired() {
        return pairings.current().isEmpty();
    }

    private Duration clockDifference() {
        return pairings.current().map(Pairing::clockAhead).orElse(Duration.ZERO);
    }
}
