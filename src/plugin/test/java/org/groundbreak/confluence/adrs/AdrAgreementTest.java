package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.NUMBER;
import static org.groundbreak.confluence.adrs.AdrFixture.link;
import static org.groundbreak.confluence.adrs.AdrFixture.properties;
import static org.groundbreak.confluence.adrs.AdrFixture.row;
import static org.groundbreak.confluence.adrs.AdrFixture.user;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.groundbreak.adrs.AdrDecider;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.AdrReader;
import org.groundbreak.adrs.AdrReading;
import org.groundbreak.adrs.NumberScope;
import org.groundbreak.confluence.RandomPages;
import org.groundbreak.confluence.RandomPages.OnePage;
import org.groundbreak.confluence.page.PageLifeFeature;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.TestParts;
import org.groundbreak.store.TestSettings;
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
    private static final List<String> ADOPTION = List.of("In progress", "Adopted", "someday");
    private static final List<String> DAYS = List.of("2026-11-02", "<time datetime=\"2026-12-24\"/>", "soon");
    private static final List<String> NUMBERS = List.of(NUMBER, "7", "ADR-12", "PAY 3", "none");
    private static final List<String> PEOPLE = List.of("product", "designer", "engineer");

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
                administer(random);
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

    /** Somebody sets a label or a prefix, or an account comes, goes or is renamed; nobody is told of it, or all is noted at once. */
    private void administer(Random random) {
        long space = pages.spaces().get(random.nextInt(2)).getId();
        switch (random.nextInt(12)) {
            case 0 -> set(space, "number-prefix", random.nextBoolean() ? Optional.of("PAY") : Optional.empty());
            case 1 -> set(space, "adr-label", Optional.of(random.nextInt(4) == 0 ? "choice" : "adr"));
            case 2 -> {
                boolean there = random.nextBoolean();
                account(any(random, PEOPLE), there, there);
            }
            case 3 -> account(any(random, PEOPLE), true, false);
            default -> {}
        }
        if (random.nextBoolean()) {
            fixture.feature.rulesChanged(Optional.empty());
            List.copyOf(fixture.noted).forEach(fixture::look);
        }
        fixture.noted.clear();
    }

    private void set(long space, String name, Optional<String> said) {
        TestSettings.say(fixture.store.settings(), space, name, said);
    }

    /** @param named false with an account that goes by another name now */
    private void account(String name, boolean there, boolean named) {
        ConfluenceUser user = fixture.confluence.user(name);
        when(fixture.confluence.userAccessor().getUserByKey(user.getKey())).thenReturn(there ? user : null);
        when(fixture.confluence.userAccessor().getUserByName(name)).thenReturn(named ? user : null);
    }

    private static <T> T any(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String body(Random random) {
        if (random.nextInt(4) == 0) {
            return random.nextBoolean() ? "<p>Nothing" : "<p>No record</p>";
        }
        String status = row("Status", STATUS.get(random.nextInt(STATUS.size())));
        String relation = row("Supersedes", link("Title " + (1 + random.nextInt(OTHERS))));
        String number = random.nextBoolean() ? row("Number", any(random, NUMBERS)) : "";
        String decider = any(random, PEOPLE);
        String mention =
                switch (random.nextInt(3)) {
                    case 0 -> user(fixture.confluence.key(decider).getStringValue());
                    case 1 -> "<ac:link><ri:user ri:username=\"" + decider + "\"/></ac:link>";
                    default -> "The board";
                };
        return properties(
                number,
                status,
                random.nextBoolean() ? relation : "",
                row("Deciders", mention),
                row("Date", any(random, DAYS)),
                row("Review by", any(random, DAYS)),
                row("Adoption", any(random, ADOPTION)),
                row("Tags", random.nextBoolean() ? "storage, queues" : "apis"));
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
                ? AdrReader.read(page.page().getBodyAsString(), labelled(page))
                : new AdrReading.NoAdr();
        if (reading instanceof AdrReading.NoAdr) {
            assertFalse(present(page), page + " is none, or is not published");
            return;
        }
        if (!present(page)) {
            if (reading instanceof AdrReading.Unreadable && !labelled(page)) {
                // Nothing says that it is a record; it is one only as long as it was one when it was read before (rule
                // A2).
                return;
            }
            assertFalse(labelled(page), page + " was found by its label");
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
            assertEquals(found.adr().date(), entry.adr().date(), page.toString());
            assertEquals(found.adr().reviewBy(), entry.adr().reviewBy(), page.toString());
            assertEquals(found.adr().adoption(), entry.adr().adoption(), page.toString());
            assertEquals(found.adr().tags(), entry.adr().tags(), page.toString());
            assertEquals(found.adr().number(), entry.adr().number(), page.toString());
            assertEquals(
                    found.adr().deciders().stream()
                            .map(decider -> isThere(decider) ? decider : decider.withoutUser())
                            .toList(),
                    entry.adr().deciders(),
                    page + " names those whose accounts are there");
            assertEquals(scope(page), entry.scope(), page.toString());
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

    /** With the label that its space has now. */
    private boolean labelled(OnePage page) {
        return page.labelled() && fixture.rules(page.space()).adrLabel().equals("adr");
    }

    private boolean isThere(AdrDecider decider) {
        return decider.userKey()
                        .flatMap(key -> fixture.confluence.users().withKey(new UserKey(key)))
                        .isPresent()
                || decider.userName().flatMap(fixture.confluence.users()::named).isPresent();
    }

    /** Where its number was taken, else where it would be now. */
    private NumberScope scope(OnePage page) {
        return fixture.store
                .adrNumbers()
                .of(page.id())
                .map(AdrNumbering::scope)
                .orElseGet(() -> ScopeOfSpace.of(
                        page.space().getId(), fixture.rules(page.space()).numberPrefix()));
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
