package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.NUMBER;
import static org.groundbreak.confluence.adrs.AdrFixture.link;
import static org.groundbreak.confluence.adrs.AdrFixture.properties;
import static org.groundbreak.confluence.adrs.AdrFixture.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Duration;
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
import org.groundbreak.confluence.RandomPages;
import org.groundbreak.confluence.RandomPages.OnePage;
import org.groundbreak.confluence.page.PageLifeFeature;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.TestParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever people do with ADRs, and whatever becomes of the events of it (twice, late, in another order, lost), after the
 * sweep has come the index says what the pages say (rules A12, A13, P2 and P3).
 */
class AdrAgreementTest {

    private static final int STEPS = 40;
    private static final int OTHERS = 6;
    private static final List<String> STATUS = List.of("Proposed", "Accepted", "Abgelehnt", "whatever");

    private final AdrFixture fixture = new AdrFixture();
    private final PageLifeFeature life = new PageLifeFeature(
            TestParts.of(fixture.clock, new Scripts(mock(PageBuilderService.class))),
            fixture.store,
            mock(EventPublisher.class),
            fixture.database.transactions(),
            fixture.confluence.pages());
    private final Map<Long, AdrNumber> given = new TreeMap<>();
    private RandomPages pages;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givenAnySequenceWithEventsTwiceLateOrLostWhenSweptThenTheIndexSaysWhatThePagesSay(long seed) {
        Random random = new Random(seed);
        pages = new RandomPages(random, fixture.confluence, life, "adr", () -> body(random));
        life.watchers().add(fixture.watchers.get(0));
        when(fixture.confluence.pageManager().getPage(anyString(), anyString()))
                .thenAnswer(call -> titled(call.getArgument(0), call.getArgument(1)));
        try (fixture) {
            for (int step = 0; step < STEPS; step++) {
                pages.act();
                notFoundOnce(pages.one());
                pages.deliver();
                numbersHold();
                pass(Duration.ofMinutes(random.nextInt(30)));
            }
            pages.deliverRest();
            sweep();
            pages.all().stream().filter(page -> !page.purged()).forEach(this::agrees);
            for (int day = 0; day < 32; day += 2) {
                pass(Duration.ofDays(2));
                sweep();
            }
            pages.all().forEach(this::agrees);
        }
    }

    /** One read that finds nothing takes nothing from the index (rule P3). */
    private void notFoundOnce(OnePage page) {
        boolean known = present(page);
        pages.missing(page, () -> fixture.look(page.id()));
        assertEquals(known, present(page), page + " was not found once");
    }

    private static String body(Random random) {
        if (random.nextInt(4) == 0) {
            return random.nextBoolean() ? "<p>Nothing" : "<p>No record</p>";
        }
        String status = row("Status", STATUS.get(random.nextInt(STATUS.size())));
        String relation = row("Supersedes", link("Title " + (1 + random.nextInt(OTHERS))));
        String number = random.nextBoolean() ? row("Number", NUMBER) : "";
        return properties(number, status, random.nextBoolean() ? relation : "");
    }

    private Page titled(String space, String title) {
        return pages.all().stream()
                .filter(page -> page.published()
                        && page.space().getKey().equals(space)
                        && page.page().getTitle().equals(title))
                .map(OnePage::page)
                .findFirst()
                .orElse(null);
    }

    /** A number once given is never changed and never given twice (rule A13), whatever becomes of the page. */
    private void numbersHold() {
        Set<String> all = new HashSet<>();
        for (OnePage page : pages.all()) {
            fixture.store.adrNumbers().of(page.id()).ifPresent(taken -> {
                AdrNumber number = AdrNumbering.number(taken);
                assertEquals(number, given.computeIfAbsent(page.id(), id -> number), page.toString());
                assertTrue(all.add(AdrNumbering.scope(taken).id() + " " + number), page + " has its number alone");
            });
            assertTrue(!given.containsKey(page.id())
                    || fixture.store.adrNumbers().of(page.id()).isPresent());
        }
    }

    private void agrees(OnePage page) {
        AdrReading reading = page.published()
                ? AdrReader.read(page.page().getBodyAsString(), page.labelled())
                : new AdrReading.NoAdr();
        if (reading instanceof AdrReading.NoAdr) {
            assertFalse(present(page), page + " is none, or is not published");
            return;
        }
        if (!present(page)) {
            if (reading instanceof AdrReading.Unreadable && !page.labelled()) {
                // Nothing says that it is a record; it is one only as long as it was one when it was read before (rule
                // A2).
                return;
            }
            assertFalse(page.labelled(), page + " was found by its label");
            assertTrue(fixture.store.pageTraces().of(page.id()).isEmpty(), page + " was known");
            return;
        }
        AdrEntry entry = fixture.index().entry(page.id());
        assertEquals(page.page().getTitle(), entry.title());
        assertEquals(page.space().getId(), entry.spaceId(), page + " is where it is");
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
        return title.map(words -> titled(from.space().getKey(), words)).map(Page::getId);
    }

    private boolean present(OnePage page) {
        return fixture.store.adrs().of(page.id()).filter(row -> row.present()).isPresent();
    }

    private void sweep() {
        pages.sweep();
        numbersHold();
    }

    private void pass(Duration time) {
        fixture.clock.set(fixture.clock.instant().plus(time));
    }
}
