package org.groundbreak.link.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.HealthLine.Group;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Store;
import org.groundbreak.words.Words;

/** What the health page says of the other product. */
public final class PairingHealth {

    private static final double MILLIS_PER_SECOND = 1000.0;

    private final Store store;
    private final Words words;

    public PairingHealth(Store store, Words words) {
        this.store = store;
        this.words = words;
    }

    /** The lines, in order, in the reader's language. */
    public List<HealthLine> lines() {
        Optional<Pairing> pairing = store.pairings().current();
        List<HealthLine> lines = new ArrayList<>();
        lines.add(new HealthLine(
                Group.PEER,
                words.text("health.pairing"),
                pairing.map(Pairing::baseUrl).orElseGet(() -> words.text("health.pairing.none"))));
        pairing.ifPresent(found -> {
            lines.add(new HealthLine(
                    Group.PEER,
                    words.text("health.pairing.last"),
                    found.lastSuccess().map(words::instant).orElseGet(() -> words.text("health.pairing.never"))));
            found.lastSuccess()
                    .ifPresent(measured -> lines.add(new HealthLine(
                            Group.PEER,
                            words.text("health.pairing.clock"),
                            words.number(found.clockAhead().toMillis() / MILLIS_PER_SECOND))));
        });
        lines.add(new HealthLine(
                Group.FACTS,
                words.text("health.facts.waiting"),
                Integer.toString(store.outgoingFacts().waiting(pairing))));
        lines.add(new HealthLine(
                Group.FACTS,
                words.text("health.facts.received"),
                Integer.toString(store.incomingFacts().count())));
        return lines;
    }
}
