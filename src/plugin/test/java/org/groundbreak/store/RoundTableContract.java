package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Matter;
import org.groundbreak.reviews.RoundPhase;
import org.groundbreak.specs.SpecState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The projection of open rounds: found by their end and by whom they wait for, and never an earlier state. */
abstract class RoundTableContract extends StoreContract {

    private static final Instant END = TestRounds.START.plus(Duration.ofHours(48));
    private static final long SPACE = 77;
    private static final int THREADS = 8;

    private RoundTable rounds;

    RoundTableContract(Supplier<String> url) {
        super(url);
    }

    @BeforeEach
    void openTable() {
        rounds = new RoundTable(ao);
    }

    @Test
    void givenOpenRoundsWhenTheirEndHasComeThenTheyAreDueByEndAndPageAndNoneTwice() {
        started(1, Duration.ofHours(3));
        started(2, Duration.ofHours(1));
        started(3, Duration.ofHours(2));
        started(4, Duration.ofHours(2));
        Instant now = TestRounds.START.plus(Duration.ofHours(2));

        List<RoundEntry> first = rounds.due(now, RoundTable.Place.START, 2);
        assertEquals(List.of(2L, 3L), pages(first));
        assertEquals(List.of(4L), pages(rounds.due(now, RoundTable.Place.behind(first.get(1)), 2)));
        assertEquals(3, rounds.overdue(now));
        assertEquals(0, rounds.overdue(TestRounds.START));
    }

    @Test
    void everybodyWhoIsWaitedForComesSpecBySpecAndNobodyTwiceAndPagesHaveTheirRounds() {
        started(1, Duration.ofHours(3));
        started(2, Duration.ofHours(1));
        put(TestRounds.started(3, Duration.ofHours(2)).calledOff().state());

        List<WaitedFor> all = rounds.everybody("", 0, 10);
        assertEquals(
                List.of("1 2", "1 3", "2 2", "2 3"),
                all.stream().map(RoundTableContract::pageAndPerson).toList());
        String stream = ao.find(RoundRow.class, "CONTENT_ID = ?", 1L)[0].getStream();
        assertEquals(
                List.of("1 3", "2 2"),
                rounds.everybody(stream, 2, 2).stream()
                        .map(RoundTableContract::pageAndPerson)
                        .toList());
        assertEquals(
                Set.of(1L, 3L),
                rounds.ofPages(List.of(1L, 3L, 9L)).stream()
                        .map(RoundEntry::contentId)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everybodyWhomSomePagesWaitForComesWithTheirRowsAndNobodyOfOthers() {
        started(1, Duration.ofHours(3));
        started(2, Duration.ofHours(1));

        assertEquals(
                Set.of("2 2", "2 3"),
                rounds.waitedForOn(List.of(2L, 9L)).stream()
                        .map(RoundTableContract::pageAndPerson)
                        .collect(Collectors.toSet()));
    }

    private static String pageAndPerson(WaitedFor waited) {
        return waited.contentId() + " " + waited.person().value();
    }

    @Test
    void givenAWindowThatHasEndedWhenAskedThenItIsOpenAndNoMoreDue() {
        TestRounds.Spec spec = TestRounds.started(1, Duration.ofHours(48));
        put(spec.state());

        put(spec.windowEnded().state());

        assertEquals(List.of(), rounds.due(END.plusSeconds(60), RoundTable.Place.START, 10));
        RoundEntry open = open().get(0);
        assertEquals(RoundPhase.MEETING, open.phase());
        assertEquals(Optional.of(END), open.endsAt());
    }

    @Test
    void givenARoundThatWasClosedWhenAnEarlierStateComesLateThenItIsNotOpenedAgain() {
        TestRounds.Spec spec = TestRounds.started(1, Duration.ofHours(48));
        SpecState before = spec.state();
        put(spec.calledOff().state());

        put(before);

        assertEquals(List.of(), open());
        assertEquals(List.of(), waiting(TestRounds.APPROVER));
        assertEquals(0, rounds.count());
    }

    @Test
    void givenSpacesWhenListedThenTheEarliestEndComesFirst() {
        put(TestRounds.started(1, Duration.ofHours(5)).state(), new RoundEntry.Place(SPACE, true));
        put(TestRounds.started(2, Duration.ofHours(4)).state(), new RoundEntry.Place(SPACE + 1, true));
        put(TestRounds.started(3, Duration.ofHours(3)).state(), new RoundEntry.Place(SPACE, true));

        assertEquals(List.of(3L, 2L, 1L), pages(open()));
        List<RoundEntry> ofSpace = rounds.open(OptionalLong.of(SPACE), RoundTable.Place.START, 1);
        assertEquals(List.of(3L), pages(ofSpace));
        assertEquals(
                List.of(1L), pages(rounds.open(OptionalLong.of(SPACE), RoundTable.Place.behind(ofSpace.get(0)), 5)));
        assertEquals(3, rounds.count());
    }

    @Test
    void givenAPageInTheTrashWhenRestoredThenItsRoundIsBackWithWhoIsWaitedFor() {
        SpecState state = TestRounds.started(1, Duration.ofHours(48)).state();
        put(state, new RoundEntry.Place(SPACE, true));

        put(state, new RoundEntry.Place(SPACE, false));
        assertEquals(List.of(), open());
        assertEquals(List.of(), rounds.due(END, RoundTable.Place.START, 10));
        assertEquals(List.of(), waiting(TestRounds.APPROVER));

        put(state, new RoundEntry.Place(SPACE + 1, true));
        assertEquals(SPACE + 1, open().get(0).place().spaceId());
        assertEquals(List.of(1L), pages(rounds.due(END, RoundTable.Place.START, 10)));
        assertEquals(1, waiting(TestRounds.APPROVER).size());
    }

    @Test
    void givenSomebodyWhoIsWaitedForInManySpecsThenHisComeByTheirEndAndThoseWithoutOneLast() {
        started(1, Duration.ofHours(3));
        put(TestRounds.asked(2, TestRounds.REVIEWER).answered().state());
        started(3, Duration.ofHours(2));
        started(4, Duration.ofHours(3));

        List<WaitedFor> first = rounds.waitingFor(TestRounds.REVIEWER, RoundTable.Place.START, 2);
        assertEquals(List.of(3L, 1L), first.stream().map(WaitedFor::contentId).toList());
        assertEquals(Map.of(Matter.VERDICT, 1), first.get(0).matters());
        assertEquals(
                Optional.of(TestRounds.START.plus(Duration.ofHours(2))),
                first.get(0).endsAt());

        List<WaitedFor> rest = rounds.waitingFor(TestRounds.REVIEWER, RoundTable.Place.behind(first.get(1)), 9);
        assertEquals(List.of(4L, 2L), rest.stream().map(WaitedFor::contentId).toList());
        assertEquals(Map.of(Matter.ANSWERS, 1), rest.get(1).matters());
        assertEquals(Optional.empty(), rest.get(1).endsAt());
        assertEquals(List.of(), rounds.waitingFor(new PersonNumber(99), RoundTable.Place.START, 9));
    }

    @Test
    void givenTheSameEventsWhenThePageHasChangedThenTheApproverIsWaitedForAgain() {
        SpecState state = TestRounds.started(1, Duration.ofHours(48)).approved().state();
        put(state);
        assertEquals(List.of(), waiting(TestRounds.APPROVER));

        rounds.update(stream(1), state, true, Optional.of(TestRounds.OTHER), before -> before);

        assertEquals(
                Map.of(Matter.STILL_SO, 1), waiting(TestRounds.APPROVER).get(0).matters());
    }

    @Test
    void givenNothingNewWhenUpdatedThenTheRowsStayAsTheyAre() {
        SpecState state = TestRounds.started(1, Duration.ofHours(48)).state();
        put(state);
        int row = ao.find(RoundRow.class, Query.select())[0].getID();

        put(state);

        assertEquals(row, ao.find(RoundRow.class, Query.select())[0].getID());
    }

    @Test
    void givenARowOfAnOlderFormWhenUpdatedThenItIsMadeAnew() {
        SpecState state = TestRounds.started(1, Duration.ofHours(48)).state();
        put(state);
        RoundRow row = ao.find(RoundRow.class, Query.select())[0];
        int before = row.getID();
        ao.deleteWithSQL(WaitedForRow.class, "STREAM = ?", row.getStream());
        ao.deleteWithSQL(RoundRow.class, "ID = ?", before);
        Map<String, Object> older =
                RoundEntry.of(stream(1), 1, state, RoundEntry.Place.UNSEEN).columns();
        older.put("FORM", RoundTable.FORM - 1);
        new Rows(ao).create(RoundRow.class, older);

        put(state);

        assertEquals(RoundTable.FORM, ao.find(RoundRow.class, Query.select())[0].getForm());
        assertEquals(1, waiting(TestRounds.APPROVER).size());
    }

    @Test
    void givenAPageThatIsNotFoundWhenUpdatedThenNoRowIsMade() {
        rounds.update(
                stream(1), TestRounds.started(1, Duration.ofHours(1)).state(), false, Optional.empty(), seen -> seen);

        assertEquals(0, ao.count(RoundRow.class));
    }

    @Test
    void givenASpecThatNobodyReviewedWhenUpdatedThenNoRowIsMade() {
        put(TestRounds.registered(1).state());

        assertEquals(0, ao.count(RoundRow.class));
    }

    @Test
    void givenARoundWhenItsPageIsForgottenThenNoRowIsLeft() {
        started(1, Duration.ofHours(3));
        started(2, Duration.ofHours(3));

        rounds.forget(1);

        assertEquals(List.of(2L), pages(open()));
        assertEquals(
                Set.of(stream(2).value()),
                Arrays.stream(ao.find(WaitedForRow.class, Query.select()))
                        .map(WaitedForRow::getStream)
                        .collect(Collectors.toSet()));
    }

    @Test
    void givenManyThreadsOnTwoNodesWhenTheyUpdateOneSpecThenTheLatestStateIsKept() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());
        TestRounds.Spec spec = TestRounds.started(1, Duration.ofHours(48));
        List<SpecState> states = IntStream.range(0, THREADS)
                .mapToObj(step -> spec.extended(Duration.ofHours(49 + step)).state())
                .toList();

        Race.run(THREADS, thread -> new RoundTable(nodes.get(thread % nodes.size()))
                .update(stream(1), states.get(thread), true, Optional.empty(), before -> before));

        assertEquals(
                Optional.of(TestRounds.START.plus(Duration.ofHours(48 + THREADS))),
                open().get(0).endsAt());
        assertEquals(1, waiting(TestRounds.APPROVER).size());
    }

    private void started(long page, Duration window) {
        put(TestRounds.started(page, window).state());
    }

    private void put(SpecState state) {
        put(state, RoundEntry.Place.UNSEEN);
    }

    private void put(SpecState state, RoundEntry.Place place) {
        long page = state.registration().orElseThrow().contentId();
        rounds.update(stream(page), state, true, Optional.of(TestRounds.CONTENT), before -> place);
    }

    private List<RoundEntry> open() {
        return rounds.open(OptionalLong.empty(), RoundTable.Place.START, 10);
    }

    private List<WaitedFor> waiting(PersonNumber person) {
        return rounds.waitingFor(person, RoundTable.Place.START, 10);
    }

    private static List<Long> pages(List<RoundEntry> entries) {
        return entries.stream().map(RoundEntry::contentId).toList();
    }

    private static StreamId stream(long page) {
        return new StreamId("%016x".formatted(page));
    }
}
