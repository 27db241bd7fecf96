package org.groundbreak.confluence.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.trail.TrailPart.TrailEntry;
import org.groundbreak.confluence.trail.TrailPart.TrailWords;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.events.NewEvent;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read of what has happened to a spec (rule H6). */
class TrailHistoryTest {

    private static final int MANY = 120;
    /** How many of them the last part has. */
    private static final int LAST = 20;

    private final TrailFixture fixture = new TrailFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenASpecThenItsEventsAreSaidTheNewestFirstWithWhoAndWhenAndVersionAndWords() {
        fixture.withdrawn(1);
        fixture.specs.confluence.signIn("designer");

        List<TrailEntry> entries =
                fixture.history.part(TrailTopic.spec(1), null).entries();

        TrailEntry newest = entries.get(0);
        assertEquals("APPROVAL_WITHDRAWN", newest.type());
        assertEquals("trail.event.approval-withdrawn", newest.text());
        assertEquals("Emil Engineer", newest.by());
        assertEquals("2026-03-02T10:15:30Z", newest.at());
        assertEquals(2, newest.pageVersion());
        assertEquals(List.of(new TrailWords(null, "=Too early")), newest.words());
        assertFalse(newest.erased());
        assertNull(newest.imported());
        TrailEntry oldest = entries.get(entries.size() - 1);
        assertEquals(1, oldest.sequence());
        assertEquals("trail.event.registered[kind.TECHNICAL_SPECIFICATION]", oldest.text());
        assertTrue(
                entries.stream().anyMatch(entry -> entry.text().equals("trail.event.approver-named[Emil Engineer]")),
                entries.toString());
        assertNull(fixture.history.part(TrailTopic.spec(1), null).next());
    }

    @Test
    void givenErasedWordsAndARemovedAccountThenBothAreSaid() {
        fixture.withdrawn(1);
        fixture.specs.store.events().eraseTexts(SpecLog.idOf(1));
        fixture.specs.store.people().forget(fixture.specs.confluence.key("engineer"));

        TrailEntry newest =
                fixture.history.part(TrailTopic.spec(1), null).entries().get(0);

        assertTrue(newest.erased());
        assertEquals(List.of(), newest.words());
        assertEquals("person.gone", newest.by());
    }

    @Test
    void givenALongHistoryThenEveryEventIsReadOnceInPartsOfTheSameCostWhereNobodyIsNamedWithoutThePersons()
            throws Exception {
        fixture.specs.spec(1, "author");
        append(MANY - 1);
        fixture.specs.confluence.signIn("designer");
        Statements statements = new Statements(fixture.specs.database);

        List<Long> seen = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            assertEquals(
                    seen.size() < MANY - LAST
                            ? Map.of("SELECT EVENT", 1, "SELECT EVENT_TEXT", 1)
                            : Map.of("SELECT EVENT", 1, "SELECT EVENT_TEXT", 1, "SELECT PERSON", 1),
                    statements.of(() -> fixture.history.part(TrailTopic.spec(1), from)));
            TrailPart part = fixture.history.part(TrailTopic.spec(1), cursor);
            part.entries().forEach(entry -> seen.add(entry.sequence()));
            cursor = part.next();
        } while (cursor != null);

        List<Long> all = new ArrayList<>();
        for (long sequence = MANY; sequence > 0; sequence--) {
            all.add(sequence);
        }
        assertEquals(all, seen);
    }

    /** Rule S12: what a later version wrote, and what came about by itself. */
    @Test
    void givenAnEventOfALaterVersionThenItIsSaidToBeOne() throws Exception {
        fixture.specs.spec(1, "author");
        append(1);
        fixture.specs.confluence.signIn("designer");

        TrailEntry newest =
                fixture.history.part(TrailTopic.spec(1), null).entries().get(0);

        assertEquals("trail.event.unreadable[LATER]", newest.text());
        assertNull(newest.by());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "9999999999999999999"})
    void givenAnythingElseAsAPlaceThenItIsRefused(String cursor) {
        fixture.specs.spec(1, "author");
        fixture.specs.confluence.signIn("designer");

        assertEquals("bad-cursor", code(() -> fixture.history.part(TrailTopic.spec(1), cursor)));
    }

    /** Rights first: nothing is read for who may not view the page. */
    @Test
    void givenAHiddenPageOrNobodyThenNothingIsTold() {
        Page page = fixture.withdrawn(1);
        fixture.specs.confluence.restrict(page);
        for (Runnable call : calls()) {
            assertEquals("no-page", code(call));
        }
        fixture.specs.confluence.signIn(null);
        for (Runnable call : calls()) {
            assertEquals("sign-in", code(call));
        }
    }

    private List<Runnable> calls() {
        return List.of(
                () -> fixture.history.part(TrailTopic.spec(1), null),
                () -> fixture.history.part(TrailTopic.spec(1), "odd"),
                () -> fixture.verifier.verify(TrailTopic.spec(1)),
                () -> fixture.export.of(TrailTopic.spec(1), "json"),
                () -> fixture.export.of(TrailTopic.spec(1), "odd"),
                () -> fixture.imports.take(1, () -> "{}"));
    }

    private static String code(Runnable call) {
        return assertThrows(Problem.class, call::run).code();
    }

    private void append(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            fixture.specs
                    .store
                    .events()
                    .append(
                            SpecLog.idOf(1),
                            i + 1L,
                            List.of(new NewEvent(
                                    new EventHeader(fixture.specs.clock.instant(), PersonNumber.CLOCK, 0),
                                    new EventBody(new EventType("LATER"), Optional.empty(), Map.of("by", "1")),
                                    Optional.empty())));
        }
    }
}
