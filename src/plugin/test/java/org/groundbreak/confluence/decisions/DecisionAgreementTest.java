package org.groundbreak.confluence.decisions;

import static org.groundbreak.confluence.decisions.DecisionFixture.daci;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.groundbreak.confluence.RandomPages;
import org.groundbreak.confluence.RandomPages.OnePage;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.decisions.DecisionStatus;
import org.groundbreak.store.DecisionEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever people do with pages that hold decisions, and whatever becomes of the events of it (twice, late, in another order,
 * lost), after the sweep has come the rows say what the pages say of roles and places and what the log says of the outcome
 * (rules D5, P2 and P3). Nothing that becomes of a page takes an outcome back.
 */
class DecisionAgreementTest {

    private static final int STEPS = 60;
    private static final String LABEL = "groundbreak-daci-decision";
    private static final List<String> APPROVERS = List.of("engineer", "engineer", "engineer", "product", "");

    private final DecisionFixture fixture = new DecisionFixture();
    /** How often each decision was decided, by page and id. */
    private final Map<String, Long> decided = new TreeMap<>();

    private RandomPages pages;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givenAnySequenceWithEventsTwiceLateOrLostWhenSweptThenRowsPagesAndLogAgree(long seed) {
        Random random = new Random(seed);
        pages = new RandomPages(random, fixture.confluence, fixture.specs.life, LABEL, () -> body(random));
        fixture.confluence.signIn("engineer");
        try (fixture) {
            for (int step = 0; step < STEPS; step++) {
                OnePage page = pages.act();
                decide(page);
                pages.deliver();
                outcomesStand();
                pass(Duration.ofMinutes(random.nextInt(30)));
            }
            pages.deliverRest();
            pass(Duration.ofHours(3));
            pages.sweep();
            pages.all().stream().filter(page -> !page.purged()).forEach(this::agrees);
            for (int day = 0; day < 32; day += 2) {
                pass(Duration.ofDays(2));
                pages.sweep();
            }
            pages.all().forEach(this::agrees);
            outcomesStand();
            assertFalse(decided.isEmpty(), "Something was decided");
        }
    }

    private static String body(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "<p>Nothing";
            case 1 -> "<p>No decision</p>";
            case 2 -> daci("a", "author", "engineer") + daci("b", "product", approver(random));
            case 3 -> daci("a", "author", "engineer") + daci("a", "author", approver(random));
            default -> daci(random.nextBoolean() ? "a" : "b", "author", approver(random));
        };
    }

    private static String approver(Random random) {
        return APPROVERS.get(random.nextInt(APPROVERS.size()));
    }

    /** The engineer decides where the rules let him. */
    private void decide(OnePage page) {
        if (!page.published()
                || !fixture.confluence.access().mayView(fixture.confluence.user("engineer"), page.page())) {
            return;
        }
        for (DecisionBody decision : fixture.read(page.id()).decisions()) {
            if (decision.may().decide()) {
                fixture.decide(page.page(), decision.id(), "Kafka");
                decided.put(page.id() + " " + decision.id(), sequence(page.id(), decision.id()));
            }
        }
    }

    private void outcomesStand() {
        decided.forEach((key, sequence) -> {
            String[] parts = key.split(" ");
            assertEquals(sequence, sequence(Long.parseLong(parts[0]), parts[1]), key + " stays decided");
        });
    }

    private long sequence(long page, String id) {
        return fixture.stream(page, id).state().decision().orElseThrow().sequence();
    }

    private void agrees(OnePage page) {
        PageReading reading =
                PageReading.of(page.page().getVersion(), page.page().getBodyAsString());
        List<DecisionEntry> rows = fixture.store.decisions().ofPage(page.id());
        if (!page.published()) {
            assertTrue(rows.stream().noneMatch(DecisionEntry::present), page + " is not published");
            return;
        }
        if (reading.problem().isPresent()) {
            return;
        }
        List<String> own = reading.positions().stream()
                .map(position -> reading.macros().get(position).id().orElseThrow())
                .toList();
        List<String> there = rows.stream()
                .filter(DecisionEntry::present)
                .map(DecisionEntry::macroId)
                .toList();
        if (!page.labelled()
                && rows.isEmpty()
                && fixture.store.pageTraces().of(page.id()).isEmpty()) {
            return;
        }
        assertEquals(own, there, page + " has these decisions of its own");
        rows.stream().filter(DecisionEntry::present).forEach(row -> {
            assertEquals(page.space().getId(), row.spaceId(), page + " is where it is");
            boolean outcome =
                    fixture.stream(page.id(), row.macroId()).state().decision().isPresent();
            assertEquals(outcome, row.status().equals(DecisionStatus.DECIDED.name()), page + " and its log");
            assertEquals(
                    fixture.stream(page.id(), row.macroId()).state().sequence(), row.lastSequence(), page.toString());
            assertEquals(
                    fixture.stream(page.id(), row.macroId())
                            .state()
                            .changedSinceDecided(fixture.reader()
                                    .page(page.id(), reading, Effort.GLANCE)
                                    .at(row.position())
                                    .fingerprint()),
                    row.isChanged(),
                    page + " is what was decided on");
        });
    }

    private void pass(Duration time) {
        fixture.specs.clock.set(fixture.specs.clock.instant().plus(time));
    }
}
