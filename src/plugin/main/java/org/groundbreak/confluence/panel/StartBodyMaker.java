package org.groundbreak.confluence.panel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.groundbreak.confluence.epics.SpecStart;
import org.groundbreak.confluence.panel.SpecPanel.ApprovalBody;
import org.groundbreak.confluence.panel.SpecPanel.StartBody;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.start.EpicTimes;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.PairingTable;
import org.groundbreak.words.StartWords;
import org.groundbreak.words.StartWords.Said;

/** The time to start as the panel shows it, with the two events it rests on. Reading only. */
public final class StartBodyMaker {

    private final StartWords starts;
    private final PairingTable pairings;

    public StartBodyMaker(StartWords starts, PairingTable pairings) {
        this.starts = starts;
        this.pairings = pairings;
    }

    /**
     * The part of the panel; null where there is nothing to say.
     *
     * @param approval the one that counts, for people
     */
    StartBody of(SpecStart facts, Optional<ApprovalBody> approval) {
        if (facts.epic().isEmpty()) {
            return null;
        }
        EpicTimes epic = facts.epic().get();
        Said said =
                starts.say(facts.approval().map(counted -> counted.at()), epic, facts.start(), this::clockDifference);
        if (said.sentence().isEmpty()) {
            return null;
        }
        return new StartBody(
                said.kind(),
                said.sentence(),
                said.notes(),
                approval.orElse(null),
                epic.startedAt().map(Instant::toString).orElse(null),
                epic.startedAt()
                        .map(at -> starts.started(
                                facts.start().flatMap(EpicFact::start).orElseThrow()))
                        .orElse(null));
    }

    private Duration clockDifference() {
        return pairings.current().map(Pairing::clockAhead).orElse(Duration.ZERO);
    }
}
