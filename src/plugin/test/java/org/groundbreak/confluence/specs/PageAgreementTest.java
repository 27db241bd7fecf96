package org.groundbreak.confluence.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.PartialList;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.component.ComponentLocator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.page.TestPageEvents;
import org.groundbreak.facts.PageState;
import org.groundbreak.link.TestFacts;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.store.ListedSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.MockedStatic;

/**
 * Whatever people do with pages, and whatever becomes of the events of it (twice, late, in another order, lost), after the
 * sweep has come the index and what Jira is told agree with the pages (rules P1, P2, P3 and L9). The sequences are random; the
 * seed stands in what fails.
 */
class PageAgreementTest {

    private static final int STEPS = 30;
    private static final int PAGES = 6;
    private static final String LABEL = "groundbreak-spec";
    private static final String BODY = SpecFixture.MACRO + "<p>Text</p>";
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final SpecFixture fixture = new SpecFixture();
    private final List<Space> spaces = List.of(MockConfluence.space(77, "A"), MockConfluence.space(78, "B"));
    private final Map<Long, OnePage> pages = new HashMap<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private long lastId;

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
        try (fixture) {
            for (int step = 0; step < STEPS; step++) {
                act(random);
                deliver(random);
                pass(Duration.ofMinutes(random.nextInt(30)));
            }
            waiting.forEach(Runnable::run);
            pass(Duration.ofHours(3));
            sweep();
            pass(Duration.ofHours(1));
            sweep();
            pages.values().forEach(this::agrees);
            monthPasses();
            pages.values().forEach(this::agrees);
            pages.values().stream().filter(page -> page.purged && page.spec).forEach(this::isErased);
        }
    }

    private void act(Random random) {
        List<OnePage> there =
                pages.values().stream().filter(page -> !page.purged).toList();
        if (there.isEmpty() || there.size() < PAGES && random.nextInt(3) == 0) {
            create(random);
            return;
        }
        OnePage page = there.get(random.nextInt(there.size()));
        switch (random.nextInt(9)) {
            case 0 -> edit(page, BODY.replace("Text", "Text " + random.nextInt(3)));
            case 1 -> edit(page, "<p>No macro</p>");
            case 2 -> move(page, spaces.get(random.nextInt(spaces.size())));
            case 3 -> trash(page, true);
            case 4 -> trash(page, false);
            case 5 -> purge(page);
            case 6 -> page.labelled = random.nextBoolean();
            case 7 -> fixture.confluence.restrict(page.page);
            default -> when(page.page.getTitle()).thenReturn("Title " + random.nextInt());
        }
        changed(page);
    }

    private void create(Random random) {
        long id = ++lastId;
        Page page = fixture.confluence.page(id, random.nextInt(4) == 0 ? "<p>No macro</p>" : BODY, "author");
        OnePage made = new OnePage(id, page);
        made.labelled = random.nextBoolean();
        pages.put(id, made);
        move(made, spaces.get(random.nextInt(spaces.size())));
        changed(made);
    }

    private void edit(OnePage page, String body) {
        if (!page.trashed) {
            fixture.confluence.edit(page.page, body, "author");
        }
    }

    private void move(OnePage page, Space space) {
        page.space = space;
        when(page.page.getSpace()).thenReturn(space);
    }

    private void trash(OnePage page, boolean trashed) {
        page.trashed = trashed;
        when(page.page.isDeleted()).thenReturn(trashed);
    }

    private void purge(OnePage page) {
        if (page.trashed) {
            page.purged = true;
            when(fixture.confluence.pageManager().getPage(page.id)).thenReturn(null);
            waiting.add(() -> TestPageEvents.removed(fixture.life, page.id));
        }
    }

    private void changed(OnePage page) {
        waiting.add(() -> fixture.look(page.id));
    }

    /** Each event comes once, twice, later, or never. */
    private void deliver(Random random) {
        List<Runnable> now = new ArrayList<>(waiting);
        waiting.clear();
        for (Runnable event : now) {
            switch (random.nextInt(5)) {
                case 0 -> waiting.add(event);
                case 1 -> {
                    event.run();
                    waiting.add(event);
                }
                case 2 -> {}
                default -> event.run();
            }
        }
        pages.values().forEach(this::link);
    }

    /** Links a spec to an epic as soon as it is one, so that Jira is told of it. */
    private void link(OnePage page) {
        if (!page.spec && fixture.state(page.id).registration().isPresent()) {
            page.spec = true;
            if (!page.purged) {
                fixture.linkOnly(page.page, 10_000 + page.id);
                page.linked = true;
            }
        }
    }

    private void agrees(OnePage page) {
        boolean spec = fixture.state(page.id).registration().isPresent();
        Optional<ListedSpec> listed = spaces.stream()
                .flatMap(space -> fixture
                        .store
                        .specs()
                        .listed(space.getId(), SpecKind.TECHNICAL_SPECIFICATION, LAST, Long.MAX_VALUE, 100)
                        .stream()
                        .filter(row -> row.contentId() == page.id && (page.purged || page.space == space)))
                .findFirst();
        boolean published = !page.trashed && !page.purged;
        assertEquals(
                spec && published, listed.isPresent(), page + " is listed where it is, and only while it is published");
        boolean macro = page.page.getBodyAsString().contains(SpecFixture.MACRO);
        if (published && macro && page.labelled) {
            assertTrue(spec, page + " was found by its label");
        }
        if (page.linked) {
            assertEquals(
                    state(page, macro),
                    TestFacts.specToTell(fixture.store, page.id).page(),
                    page.toString());
        }
    }

    private static PageState state(OnePage page, boolean macro) {
        if (page.purged) {
            return PageState.GONE;
        }
        if (page.trashed) {
            return PageState.IN_TRASH;
        }
        return macro ? PageState.PRESENT : PageState.WITHOUT_MACRO;
    }

    private void isErased(OnePage page) {
        assertTrue(
                fixture.store.specs().contentIdsAfter(page.id - 1, 1).stream().noneMatch(id -> id == page.id),
                page + " is erased");
        assertEquals(Optional.empty(), fixture.store.pageTraces().of(page.id), page.toString());
        assertTrue(fixture.state(page.id).sequence() > 0, page + " keeps its events");
    }

    private void monthPasses() {
        for (int day = 0; day < 32; day += 2) {
            pass(Duration.ofDays(2));
            sweep();
        }
    }

    private void sweep() {
        LabelManager labels = mock(LabelManager.class);
        Label label = mock(Label.class);
        when(labels.getLabel(LABEL)).thenReturn(label);
        when(labels.getContentForLabel(anyInt(), anyInt(), any())).thenReturn(new PartialList<>(labelled()));
        try (MockedStatic<ComponentLocator> host = mockStatic(ComponentLocator.class)) {
            host.when(() -> ComponentLocator.getComponent(LabelManager.class)).thenReturn(labels);
            fixture.life.sweep().run();
        }
        pages.values().forEach(this::link);
    }

    private List<ContentEntityObject> labelled() {
        return pages.values().stream()
                .filter(page -> page.labelled && !page.trashed && !page.purged)
                .<ContentEntityObject>map(page -> page.page)
                .toList();
    }

    private void pass(Duration time) {
        fixture.clock.set(fixture.clock.instant().plus(time));
    }

    /** A page as it is in the host. */
    private static final class OnePage {

        private final long id;
        private final Page page;
        private Space space;
        private boolean trashed;
        private boolean purged;
        private boolean labelled;
        private boolean spec;
        private boolean linked;

        OnePage(long id, Page page) {
            this.id = id;
            this.page = page;
        }

        @Override
        public String toString() {
            return "Page " + id + (trashed ? ", trashed" : "") + (purged ? ", purged" : "")
                    + (labelled ? ", labelled" : "") + (spec ? ", spec" : "");
        }
    }
}
