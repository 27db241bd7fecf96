package org.groundbreak.confluence.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.groundbreak.confluence.RandomPages;
import org.groundbreak.confluence.RandomPages.OnePage;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.facts.PageState;
import org.groundbreak.link.TestFacts;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.store.ListedSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever people do with pages, and whatever becomes of the events of it (twice, late, in another order, lost), after the
 * sweep has come the index and what Jira is told agree with the pages (rules P1, P2, P3 and L9). The sequences are random; the
 * seed stands in what fails.
 */
class PageAgreementTest {

    private static final int STEPS = 30;
    private static final String LABEL = "groundbreak-spec";
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final SpecFixture fixture = new SpecFixture();
    private final Set<Long> specs = new HashSet<>();
    private final Set<Long> linked = new HashSet<>();
    private RandomPages pages;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givenAnySequenceWithEventsTwiceLateOrLostWhenSweptThenIndexAndPagesAgree(long seed) {
        agreesAfter(new Random(seed));
    }

    /** One more, never the same twice. */
    @Test
    void givenASequenceThatWasNeverTriedThenIndexAndPagesAgree() {
        long seed = new Random().nextLong();
        try {
            agreesAfter(new Random(seed));
        } catch (AssertionError e) {
            throw new AssertionError("Seed " + seed, e);
        }
    }

    private void agreesAfter(Random random) {
        pages = new RandomPages(random, fixture.confluence, fixture.life, LABEL, () -> body(random));
        try (fixture) {
            for (int step = 0; step < STEPS; step++) {
                pages.act();
                pages.deliver();
                link();
                pass(Duration.ofMinutes(random.nextInt(30)));
            }
            pages.deliverRest();
            pass(Duration.ofHours(3));
            sweep();
            pass(Duration.ofHours(1));
            sweep();
            pages.all().forEach(this::agrees);
            for (int day = 0; day < 32; day += 2) {
                pass(Duration.ofDays(2));
                sweep();
            }
            pages.all().forEach(this::agrees);
            pages.all().stream()
                    .filter(page -> page.purged() && specs.contains(page.id()))
                    .forEach(this::isErased);
        }
    }

    private static String body(Random random) {
        return random.nextInt(4) == 0 ? "<p>No macro</p>" : SpecFixture.MACRO + "<p>Text " + random.nextInt(3) + "</p>";
    }

    /** Links each spec to an epic as soon as it is one, so that Jira is told of it. */
    private void link() {
        for (OnePage page : pages.all()) {
            if (!specs.contains(page.id())
                    && fixture.state(page.id()).registration().isPresent()) {
                specs.add(page.id());
                if (!page.purged()) {
                    fixture.linkOnly(page.page(), 10_000 + page.id());
                    linked.add(page.id());
                }
            }
        }
    }

    private void agrees(OnePage page) {
        boolean spec = fixture.state(page.id()).registration().isPresent();
        Optional<ListedSpec> listed = pages.spaces().stream()
                .flatMap(space -> fixture
                        .store
                        .specs()
                        .listed(space.getId(), SpecKind.TECHNICAL_SPECIFICATION, LAST, Long.MAX_VALUE, 100)
                        .stream()
                        .filter(row -> row.contentId() == page.id() && (page.purged() || page.space() == space)))
                .findFirst();
        assertEquals(
                spec && page.published(),
                listed.isPresent(),
                page + " is listed where it is, and only while it is published");
        boolean macro = page.page().getBodyAsString().contains(SpecFixture.MACRO);
        if (page.published() && macro && page.labelled()) {
            assertTrue(spec, page + " was found by its label");
        }
        if (linked.contains(page.id())) {
            assertEquals(
                    state(page, macro),
                    TestFacts.specToTell(fixture.store, page.id()).page(),
                    page.toString());
        }
    }

    private static PageState state(OnePage page, boolean macro) {
        if (page.purged()) {
            return PageState.GONE;
        }
        if (page.trashed()) {
            return PageState.IN_TRASH;
        }
        return macro ? PageState.PRESENT : PageState.WITHOUT_MACRO;
    }

    private void isErased(OnePage page) {
        assertTrue(
                fixture.store.specs().contentIdsAfter(page.id() - 1, 1).stream().noneMatch(id -> id == page.id()),
                page + " is erased");
        assertEquals(Optional.empty(), fixture.store.pageTraces().of(page.id()), page.toString());
        assertTrue(fixture.state(page.id()).sequence() > 0, page + " keeps its events");
    }

    private void sweep() {
        pages.sweep();
        link();
    }

    private void pass(Duration time) {
        fixture.clock.set(fixture.clock.instant().plus(time));
    }
}
