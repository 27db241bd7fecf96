package org.groundbreak.confluence.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.trail.TrailPart.TrailEntry;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.store.StoredTrail;
import org.groundbreak.trail.Trail;
import org.groundbreak.trail.TrailEvent;
import org.groundbreak.trail.TrailTaking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trail that was taken out is taken in again, whole or not at all (rule H4). */
class TrailImportTest {

    private static final long THERE = 1;
    private static final long HERE = 2;

    private final TrailFixture fixture = new TrailFixture();
    private String file;

    @BeforeEach
    void takeOut() {
        fixture.withdrawn(THERE);
        file = fixture.export.of(TrailTopic.spec(THERE), null).text();
        fixture.specs.confluence.page(HERE, "<p>Text</p>", "admin");
        fixture.specs.confluence.signIn("admin");
        fixture.specs.clock.set(SpecFixture.NOW.plus(Duration.ofDays(3)));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenATrailWhenTakenInThenThePageHasTheSameHistoryMarkedWithWhoAndWhen() {
        TrailTaken taken = fixture.imports.take(HERE, () -> file);

        List<TrailEntry> there =
                fixture.history.part(TrailTopic.spec(THERE), null).entries();
        List<TrailEntry> here =
                fixture.history.part(TrailTopic.spec(HERE), null).entries();
        assertEquals(there.size(), taken.events());
        assertEquals(
                there.stream().map(entry -> withoutMark(entry)).toList(),
                here.stream().map(entry -> withoutMark(entry)).toList());
        for (TrailEntry entry : here) {
            assertTrue(entry.imported().startsWith("trail.imported[Ada Admin, Mar 5, 2026"), entry.imported());
        }
        assertTrue(fixture.verifier.verify(TrailTopic.spec(HERE)).fits());
        assertEquals(SpecStatus.WITHDRAWN, fixture.specs.state(HERE).status());
        assertEquals(
                fixture.specs.state(THERE).approver(), fixture.specs.state(HERE).approver());
        assertEquals(
                HERE, fixture.specs.state(HERE).registration().orElseThrow().contentId());
    }

    /** Out, in, out: but for the marks, the page and the hashes it is the same. */
    @Test
    void givenATrailThatWasTakenInWhenTakenOutAgainThenItSaysTheSame() {
        fixture.imports.take(HERE, () -> file);
        TrailJsonReader reader = new TrailJsonReader();
        Trail first = reader.read(file);
        Trail second =
                reader.read(fixture.export.of(TrailTopic.spec(HERE), null).text());

        List<TrailEvent> before = first.streams().get(0).events();
        List<TrailEvent> after = second.streams().get(0).events();
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            RecordedEvent was = before.get(i).chained().event();
            RecordedEvent is = after.get(i).chained().event();
            assertEquals(was.header(), is.header());
            assertEquals(was.sequence(), is.sequence());
            assertEquals(was.textDigest(), is.textDigest());
            assertEquals(before.get(i).text(), after.get(i).text());
            assertEquals(was.body().type(), is.body().type());
            assertEquals(was.body().fingerprint(), is.body().fingerprint());
            assertEquals(unmarked(was.body()), unmarked(is.body()));
        }
        first.persons()
                .forEach((number, person) ->
                        assertEquals(person, second.persons().get(number)));
        assertEquals(Optional.empty(), second.streams().get(0).verify());
    }

    /** Whose account is not here. */
    @Test
    void givenPersonsWhomNobodyKnowsHereThenTheyBecomeImportedPersonsEachOfHisOwn() {
        String strangers = edited(text -> text.replaceAll("\"userKey\":\"[^\"]*\"", "\"userKey\":\"other\"")
                .replace("\"userName\":\"engineer\"", "\"userName\":\"eve\"")
                .replace("\"userName\":\"product\"", "\"userName\":\"paul\""));

        fixture.imports.take(HERE, () -> strangers);

        List<TrailEntry> here =
                fixture.history.part(TrailTopic.spec(HERE), null).entries();
        assertEquals("person.imported", here.get(0).by());
        assertEquals(
                2,
                fixture.stored(HERE).readable().stream()
                        .map(event -> event.chained().event().header().actor())
                        .distinct()
                        .count());
        String again = fixture.export.of(TrailTopic.spec(HERE), null).text();
        assertFalse(again.contains("\"eve\""), again);
        assertTrue(again.contains("Ada Admin"), again);
    }

    /** Somebody who has another key here, and the same name. */
    @Test
    void givenAnotherInstanceThenPersonsAreFoundByTheirNames() {
        String other = edited(text -> text.replaceAll("\"userKey\":\"[^\"]*\"", "\"userKey\":\"other\""));

        fixture.imports.take(HERE, () -> other);

        assertEquals(
                "Emil Engineer",
                fixture.history
                        .part(TrailTopic.spec(HERE), null)
                        .entries()
                        .get(0)
                        .by());
    }

    @Test
    void givenAPageWithEventsThenNothingIsTakenIn() {
        Page page = fixture.specs.spec(3, "author");
        StoredTrail before = fixture.stored(3);
        fixture.specs.confluence.signIn("admin");

        assertEquals("trail-not-empty", refused(page.getId(), "{}"));
        assertEquals(before, fixture.stored(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema\":1          | \"schema\":2                         | trail-schema",
                "\"schema\":1          | \"schema\":0                         | trail-unreadable",
                "\"schema\":1          | \"schema\":\"1\"                     | trail-unreadable",
                "\"schema\":1          | \"schema\":1,\"schema\":1            | trail-unreadable",
                "\"streams\":[         | \"streams\":[], \"other\":[          | trail-unreadable",
                "\"events\":[          | \"events\":[], \"other\":[           | trail-length",
                "\"sequence\":2        | \"sequence\":3                       | trail-broken",
                "\"pageVersion\":2     | \"pageVersion\":3                    | trail-broken",
                "\"pageVersion\":2     | \"pageVersion\":-3                   | trail-unreadable",
                "\"pageVersion\":2     | \"pageVersion\":2.5                  | trail-unreadable",
                "=Too early            | Too late                             | trail-text",
                "\"type\":\"APPROVER_  | \"type\":\"approver_                 | trail-unreadable",
                "\"head\":\"           | \"head\":\"9                         | trail-broken",
                "\"head\":\"           | \"head\":\"x                         | trail-unreadable"
            })
    void givenAFileThatSomebodyHasChangedThenNothingIsTakenIn(String old, String changed, String code) {
        String odd = edited(text -> text.replaceFirst(Pattern.quote(old), changed));

        assertEquals(code, refused(HERE, odd));
        assertEquals(List.of(), fixture.stored(HERE).events());
    }

    @ParameterizedTest
    @CsvSource({"''", "[]", "null", "{", "{} {}", "'{\"schema\":1}'"})
    void givenWhatIsNoTrailThenNothingIsTakenIn(String odd) {
        assertEquals("trail-unreadable", refused(HERE, odd));
    }

    /** An event that lies ahead would hold the clock of all that follow. */
    @Test
    void givenEventsOfTheFutureThenNothingIsTakenIn() {
        fixture.specs.clock.set(SpecFixture.NOW.minus(Duration.ofDays(1)));

        assertEquals("trail-instant", refused(HERE, file));
    }

    @Test
    void givenReadOnlyModeThenNothingIsTakenIn() {
        when(fixture.specs.confluence.accessMode().shouldEnforceReadOnlyAccess())
                .thenReturn(true);

        assertEquals("read-only", refused(HERE, file));
    }

    private String edited(UnaryOperator<String> edit) {
        String made = edit.apply(file);
        assertFalse(made.equals(file), "Nothing was changed");
        return made;
    }

    private String refused(long contentId, String content) {
        return assertThrows(Problem.class, () -> fixture.imports.take(contentId, () -> content))
                .code();
    }

    private static TrailEntry withoutMark(TrailEntry entry) {
        return new TrailEntry(
                entry.sequence(),
                entry.type(),
                entry.text(),
                entry.by(),
                entry.at(),
                entry.atText(),
                entry.pageVersion(),
                null,
                entry.words(),
                entry.erased(),
                null);
    }

    private static Map<String, String> unmarked(EventBody body) {
        Map<String, String> data = new TreeMap<>(body.data());
        List.of(TrailTaking.AT_KEY, TrailTaking.BY_KEY, TrailTaking.HASH_KEY, TrailCheck.CONTENT)
                .forEach(data::remove);
        return data;
    }
}
