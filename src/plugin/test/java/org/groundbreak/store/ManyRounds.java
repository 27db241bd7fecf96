package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Matter;
import org.groundbreak.reviews.RoundPhase;

/** Rows of many open rounds, written in one go. */
public final class ManyRounds {

    private static final int CHUNK = 1_000;

    private ManyRounds() {}

    /**
     * Rounds of the pages with these content ids, a minute apart, all of which wait for one person.
     *
     * @param first content id
     * @param endsAt of the first
     */
    public static void insert(
            ActiveObjects ao, long first, int count, long spaceId, Instant endsAt, PersonNumber waitedFor) {
        for (int done = 0; done < count; done += CHUNK) {
            List<Map<String, Object>> rounds = new ArrayList<>();
            List<Map<String, Object>> persons = new ArrayList<>();
            for (int i = done; i < Math.min(count, done + CHUNK); i++) {
                long page = first + i;
                StreamId stream = new StreamId("02%016x".formatted(page));
                Optional<Instant> end = Optional.of(endsAt.plus(Duration.ofMinutes(i)));
                rounds.add(new RoundEntry(
                                stream,
                                page,
                                new RoundEntry.Place(spaceId, true),
                                1,
                                RoundPhase.WINDOW,
                                endsAt.minus(Duration.ofDays(2)),
                                WindowClock.ELAPSED,
                                end,
                                Optional.of(waitedFor),
                                Optional.of(waitedFor),
                                5)
                        .columns());
                persons.add(new WaitedFor(page, waitedFor, Map.of(Matter.APPROVAL, 1), end).columns(stream));
            }
            new Rows(ao).create(RoundRow.class, rounds);
            new Rows(ao).create(WaitedForRow.class, persons);
        }
    }
}
