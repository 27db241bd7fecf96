package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.NUMBER;
import static org.groundbreak.confluence.adrs.AdrFixture.label;
import static org.groundbreak.confluence.adrs.AdrFixture.link;
import static org.groundbreak.confluence.adrs.AdrFixture.properties;
import static org.groundbreak.confluence.adrs.AdrFixture.row;
import static org.groundbreak.confluence.adrs.AdrFixture.unlabel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.PartialList;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.component.ComponentLocator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.AdrReader;
import org.groundbreak.adrs.AdrReading;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.page.PageLifeFeature;
import org.groundbreak.confluence.page.TestPageEvents;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.TestParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.MockedStatic;

/**
 * Whatever people do with ADRs, and whatever becomes of the events of it (twice, late, in another order, lost), after the
 * sweep has come the index says what the pages say (rules A12, A13, P2 and P3).
 */
class AdrAgreementTest {

    private static final int STEPS = 40;
    private static final int PAGES = 6;
    private static final List<String> STATUS = List.of("Proposed", "Accepted", "Abgelehnt", "whatever");

    private final AdrFixture fixture = new AdrFixture();
    private final PageManager host = fixture.confluence.pageManager();
    private final PageLifeFeature life = new PageLifeFeature(
            TestParts.of(fixture.clock, new Scripts(mock(PageBuilderService.class))),
            fixture.store,
            mock(EventPublisher.class),
            fixture.database.transactions(),
            fixture.confluence.pages());
    private final List<Space> spaces = List.of(MockConfluence.space(77, "A"), MockConfluence.space(78, "B"));
    private final Map<Long, OnePage> pages = new TreeMap<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final Map<Long, AdrNumber> given = new TreeMap<>();
    private long lastId;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givenAnySequenceWithEventsTwiceLateOrLostWhenSweptThenTheIndexSaysWhatThePagesSay(long seed) {
        Random random = new Random(seed);
        life.watchers().add(fixture.watchers.get(0));
        when(host.getPage(anyString(), anyString()))
                .thenAnswer(call -> titled(call.getArgument(0), call.getArgument(1)));
        try (fixture) {
            for (int step = 0; step < STEPS; step++) {
                act(random);
                deliver(random);
                pass(Duration.ofMinutes(random.nextInt(30)));
            }
            waiting.forEach(Runnable::run);
            sweep();
            pages.values().stream().filter(page -> !page.purged).forEach(this::agrees);
            for (int day = 0; day < 32; day += 2) {
                pass(Duration.ofDays(2));
                sweep();
            }
            pages.values().forEach(this::agrees);
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
        switch (random.nextInt(10)) {
            case 0, 1 -> edit(page, body(random));
            case 2 -> edit(page, random.nextBoolean() ? "<p>Nothing" : "<p>No record</p>");
            case 3 -> move(page, spaces.get(random.nextInt(spaces.size())));
            case 4 -> trash(page, true);
            case 5 -> trash(page, false);
            case 6 -> purge(page);
            case 7 -> labelled(page, random.nextBoolean());
            case 8 -> fixture.confluence.restrict(page.page);
            default ->
                when(page.page.getTitle()).thenReturn("Title " + page.id + (random.nextBoolean() ? "" : " again"));
        }
        waiting.add(() -> life.life().look(page.id));
        notFoundOnce(there.get(random.nextInt(there.size())));
    }

    /** One read that finds nothing takes nothing from the index (rule P3). */
    private void notFoundOnce(OnePage page) {
        boolean known = present(page);
        when(host.getPage(page.id)).thenReturn(null);
        fixture.look(page.id);
        assertEquals(known, present(page), page + " was not found once");
        if (!page.purged) {
            when(host.getPage(page.id)).thenReturn(page.page);
        }
    }

    private void create(Random random) {
        long id = ++lastId;
        OnePage made = new OnePage(id, fixture.confluence.page(id, body(random), "author"));
        when(made.page.getTitle()).thenReturn("Title " + id);
        pages.put(id, made);
        labelled(made, random.nextBoolean());
        move(made, spaces.get(random.nextInt(spaces.size())));
        waiting.add(() -> life.life().look(id));
    }

    private String body(Random random) {
        String status = row("Status", STATUS.get(random.nextInt(STATUS.size())));
        String relation = row("Supersedes", link("Title " + (1 + random.nextInt(PAGES))));
        String number = random.nextBoolean() ? row("Number", NUMBER) : "";
        return properties(number, status, random.nextBoolean() ? relation : "");
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
            when(host.getPage(page.id)).thenReturn(null);
            waiting.add(() -> TestPageEvents.removed(life, page.id));
        }
    }

    private static void labelled(OnePage page, boolean labelled) {
        page.labelled = labelled;
        if (labelled) {
            label(page.page, "adr");
        } else {
            unlabel(page.page);
        }
    }

    private Page titled(String space, String title) {
        return pages.values().stream()
                .filter(page -> page.published()
                        && page.space.getKey().equals(space)
                        && page.page.getTitle().equals(title))
                .map(page -> page.page)
                .findFirst()
                .orElse(null);
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
        numbersHold();
    }

    /** A number once given is never changed and never given twice (rule A13), whatever becomes of the page. */
    private void numbersHold() {
        Set<String> all = new HashSet<>();
        for (OnePage page : pages.values()) {
            fixture.store.adrNumbers().of(page.id).ifPresent(taken -> {
                AdrNumber number = AdrNumbering.number(taken);
                assertEquals(number, given.computeIfAbsent(page.id, id -> number), page.toString());
                assertTrue(all.add(AdrNumbering.scope(taken).id() + " " + number), page + " has its number alone");
            });
            assertTrue(!given.containsKey(page.id)
                    || fixture.store.adrNumbers().of(page.id).isPresent());
        }
    }

    private void agrees(OnePage page) {
        AdrReading reading =
                page.published() ? AdrReader.read(page.page.getBodyAsString(), page.labelled) : new AdrReading.NoAdr();
        if (reading instanceof AdrReading.NoAdr) {
            assertFalse(present(page), page + " is none, or is not published");
            return;
        }
        if (!present(page)) {
            assertFalse(page.labelled, page + " was found by its label");
            assertTrue(fixture.store.pageTraces().of(page.id).isEmpty(), page + " was known");
            return;
        }
        AdrEntry entry = fixture.index().entry(page.id);
        assertEquals(page.page.getTitle(), entry.title());
        assertEquals(page.space.getId(), entry.spaceId(), page + " is where it is");
        assertEquals(
                reading instanceof AdrReading.Unreadable, entry.unreadable().isPresent(), page.toString());
        if (reading instanceof AdrReading.Found found) {
            assertEquals(found.adr().status(), entry.adr().status(), page.toString());
            assertEquals(
                    found.adr().relations().stream()
                            .map(relation -> target(page, relation.target().title()))
                            .toList(),
                    entry.relations().stream()
                            .map(relation -> relation.target())
                            .toList(),
                    page + " leads where its links lead");
        }
    }

    private Optional<Long> target(OnePage from, Optional<String> title) {
        return title.map(words -> titled(from.space.getKey(), words)).map(Page::getId);
    }

    private boolean present(OnePage page) {
        return fixture.store.adrs().of(page.id).filter(row -> row.present()).isPresent();
    }

    private void sweep() {
        LabelManager labels = mock(LabelManager.class);
        Label label = mock(Label.class);
        when(labels.getLabel("adr")).thenReturn(label);
        when(labels.getContentForLabel(anyInt(), anyInt(), any())).thenReturn(new PartialList<>(withLabel()));
        try (MockedStatic<ComponentLocator> locator = mockStatic(ComponentLocator.class)) {
            locator.when(() -> ComponentLocator.getComponent(LabelManager.class))
                    .thenReturn(labels);
            life.sweep().run();
        }
        numbersHold();
    }

    private List<ContentEntityObject> withLabel() {
        return pages.values().stream()
                .filter(page -> page.labelled && page.published())
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

        OnePage(long id, Page page) {
            this.id = id;
            this.page = page;
        }

        boolean published() {
            return !trashed && !purged;
        }

        @Override
        public String toString() {
            return "Page " + id + (trashed ? ", trashed" : "") + (purged ? ", purged" : "")
                    + (labelled ? ", labelled" : "");
        }
    }
}
