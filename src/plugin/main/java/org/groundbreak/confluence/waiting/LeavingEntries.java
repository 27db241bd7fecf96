package org.groundbreak.confluence.waiting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.lists.EntrySource;
import org.groundbreak.confluence.lists.ListCursor;
import org.groundbreak.confluence.lists.ListEntry;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Matter;
import org.groundbreak.store.RoundTable;
import org.groundbreak.store.SpecTable;
import org.groundbreak.store.WaitedFor;

/**
 * All that somebody who leaves has to hand over, part by part: first the rounds that wait for his verdict, the earliest end
 * first, then the specs he approves, then those he drives, by the ids of their pages. One SELECT for a hundred. What is handed
 * over while the list is read moves no other out of its place.
 */
final class LeavingEntries implements EntrySource<LeavingPart> {

    private static final int BATCH = 100;

    private static final Set<Matter> VERDICTS = Set.of(Matter.VERDICT, Matter.NEXT_VERDICT);

    private final PersonNumber person;
    private final RoundTable rounds;
    private final SpecTable specs;
    private final Pages pages;

    LeavingEntries(PersonNumber person, RoundTable rounds, SpecTable specs, Pages pages) {
        this.person = person;
        this.rounds = rounds;
        this.specs = specs;
        this.pages = pages;
    }

    /** Whether a reviewer is waited for. Verdicts that keep nothing waiting stay (rule N6). */
    static boolean reviews(WaitedFor waiting) {
        return waiting.matters().keySet().stream().anyMatch(VERDICTS::contains);
    }

    /** Problems: 400 a place of another list. */
    @Override
    public Batch<LeavingPart> behind(ListCursor place) {
        LeavingPart[] parts = LeavingPart.values();
        if (place.block() >= parts.length) {
            throw Problem.badRequest("bad-cursor");
        }
        return switch (parts[place.block()]) {
            case REVIEWER -> reviews(place);
            case APPROVER -> held(LeavingPart.APPROVER, place, specs.approvedBy(person, contentId(place), BATCH));
            case DRIVER -> held(LeavingPart.DRIVER, place, specs.drivenBy(person, contentId(place), BATCH));
        };
    }

    private Batch<LeavingPart> reviews(ListCursor place) {
        List<WaitedFor> found = rounds.waitingFor(person, EntriesByEnd.place(place), BATCH);
        List<ListEntry<LeavingPart>> entries = found.stream()
                .filter(LeavingEntries::reviews)
                .map(waiting -> entry(waiting.contentId(), end(waiting), LeavingPart.REVIEWER))
                .toList();
        if (found.size() < BATCH) {
            return new Batch<>(entries, nextPart(place));
        }
        WaitedFor last = found.get(BATCH - 1);
        return new Batch<>(entries, Optional.of(place.behind(end(last), last.contentId())));
    }

    private Batch<LeavingPart> held(LeavingPart part, ListCursor place, List<Long> found) {
        List<ListEntry<LeavingPart>> entries =
                found.stream().map(id -> entry(id, Instant.EPOCH, part)).toList();
        return new Batch<>(
                entries,
                found.size() < BATCH
                        ? nextPart(place)
                        : Optional.of(place.behind(Instant.EPOCH, found.get(BATCH - 1))));
    }

    private ListEntry<LeavingPart> entry(long contentId, Instant at, LeavingPart part) {
        return new ListEntry<>(contentId, at, part, () -> pages.current(contentId));
    }

    private static Instant end(WaitedFor waiting) {
        return waiting.endsAt().orElse(EntriesByEnd.WITHOUT_END);
    }

    private static Optional<ListCursor> nextPart(ListCursor place) {
        int next = place.block() + 1;
        return next < LeavingPart.values().length ? Optional.of(ListCursor.startOf(next)) : Optional.empty();
    }

    private static long contentId(ListCursor place) {
        return place.isStart() ? 0 : place.id();
    }
}
