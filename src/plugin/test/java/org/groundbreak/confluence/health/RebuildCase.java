package org.groundbreak.confluence.health;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.decisions.DecisionFixture;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.events.StreamId;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.TestParts;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AskQuestion;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.ReviewedPage;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.store.ListedSpec;
import org.groundbreak.store.RebuildEntry;
import org.groundbreak.store.RoundEntry;
import org.groundbreak.store.StoredTrail;
import org.junit.jupiter.api.AfterEach;

/** Specs, decisions and records with their rows, and what makes those anew. */
abstract class RebuildCase {

    static final long SPEC = 1;
    static final long OTHER = 2;
    static final long DECIDED = 3;
    final DecisionFixture decisions = new DecisionFixture();
    final SpecFixture specs = decisions.specs;
    final MockConfluence confluence = specs.confluence;
    final SharedParts parts = TestParts.of(specs.clock, new Scripts(specs.pageBuilder));
    boolean mayGoOn = true;

    final RebuildRun run = new RebuildRun(
            specs.life.sweep(),
            specs.life.life(),
            specs.store.trails(),
            specs.store.rebuilds(),
            () -> mayGoOn,
            specs.clock);

    final RebuildFeature feature =
            new RebuildFeature(parts, specs.store, specs.life, confluence.access(), confluence.users(), specs.gate);

    @AfterEach
    void close() {
        feature.stop();
        decisions.close();
    }

    /** A spec under review, one that is a draft, and a decision. */
    void everything() {
        Page page = specs.spec(SPEC, "product", "author");
        PersonNumber asker = specs.number("author");
        Asking asking = new Asking(asker, 1, SpecFixture.NOW, Asking.Rank.NONE, new NothingSeen());
        specs.run(page, new ReviewStep(new AskQuestion(asking, 99, asker, Lens.FREE, true, QuestionKind.QUESTION)));
        specs.registrar.notice(SPEC);
        specs.spec(OTHER, "author");
        decisions.page(DECIDED, DecisionFixture.daci("one", "author", "engineer"), "author");
        decisions.look(DECIDED);
    }

    RebuildEntry rebuilt() {
        RebuildEntry begun = begun("a");
        assertTrue(specs.store.rebuilds().begin(begun, SpecFixture.NOW));
        run.run(begun);
        return specs.store.rebuilds().last().orElseThrow();
    }

    static RebuildEntry begun(String name) {
        return RebuildEntry.begun(name, new PersonNumber(1), SpecFixture.NOW);
    }

    Kept kept() {
        StreamId decision = new DecisionId(DECIDED, "one").stream();
        List<ListedSpec> listed = new ArrayList<>();
        for (SpecKind kind : SpecKind.values()) {
            listed.addAll(specs.store
                    .specs()
                    .listed(
                            MockConfluence.SPACE_ID,
                            kind,
                            Instant.ofEpochMilli(Long.MAX_VALUE / 2),
                            Long.MAX_VALUE,
                            10));
        }
        return new Kept(
                listed,
                specs.store.rounds().ofPages(List.of(SPEC, OTHER)),
                specs.store.decisions().ofPage(DECIDED),
                specs.store.decisions().holders(decision));
    }

    List<StoredTrail> trails() {
        return specs.store.trails().streamsAfter("", 100).stream()
                .map(specs.store.trails()::read)
                .toList();
    }

    /** What lists are made of. */
    record Kept(
            List<ListedSpec> specs,
            List<RoundEntry> rounds,
            List<DecisionEntry> decisions,
            Map<String, List<PersonNumber>> holders) {}

    /** Asked by whoever judges, and nobody does. */
    record NothingSeen() implements ReviewedPage {

        @Override
        public Optional<Fingerprint> seen() {
            return Optional.empty();
        }

        @Override
        public Optional<Fingerprint> now() {
            return Optional.empty();
        }

        @Override
        public boolean isOnlyAuthor(PersonNumber person, int version) {
            return false;
        }
    }
}
