package org.groundbreak.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.host.Words;
import org.groundbreak.host.health.HealthFact;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Store;

/** What the health page says of the other product. */
public final class PairingFacts {

    private static final double MILLIS_PER_SECOND = 1000.0;

    private final Store store;
    private final Words words;

    public PairingFacts(Store store, Words words) {
        this.store = store;
        this.words = words;
    }

    /** The lines, in order, in the reader's language. */
    public List<HealthFact> lines() {
        Optional<Pairing> pairing = store.pairings().current();
        List<HealthFact> lines = new ArrayList<>();
        lines.add(new HealthFact(
                words.text("health.pairing"),
                pairing.map(Pairing::baseUrl).orElseGet(() -> words.text("health.pairing.none"))));
        pairing.ifPresent(found -> {
            lines.add(new HealthFact(
                    words.text("health.pairing.last"),
                    found.lastSuccess().map(words::instant).orElseGet(() -> words.text("health.pairing.never"))));
            found.lastSuccess()
                    .ifPresent(measured -> lines.add(new HealthFact(
                            words.text("health.pairing.clock"),
                            words.number(found.clockAhead().toMillis() / MILLIS_PER_SECOND))));
        });
        lines.add(new HealthFact(
                words.text("health.facts.waiting"),
                Integer.toString(store.outgoingFacts().waiting())));
        lines.add(new HealthFact(
                words.text("health.facts.received"),
                Integer.toString(store.incomingFacts().count())));
        return lines;
    }
}
