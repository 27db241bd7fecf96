package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Matter;
import org.groundbreak.reviews.WaitingRule;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.specs.SpecState;
import org.groundbreak.storage.Fingerprint;

/**
 * The rounds that are open, and who is waited for, as a projection of the streams of the specs. Writes open a transaction
 * of their own. Whether a page may be seen is asked by whoever lists these.
 */
public final class RoundTable {

    /** The form in which rows are folded; a row of an older one is made anew when its page is looked at. */
    public static final int FORM = 2;

    /** Later than every instant: there is no such end. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final String BY_END = "ENDS_AT ASC, CONTENT_ID ASC";
    private static final String BEHIND = "(ENDS_AT > ? OR (ENDS_AT = ? AND CONTENT_ID > ?))";

    private final ActiveObjects ao;
    private final ReplacedRows<RoundRow> rows;
    private final Rows persons;

    public RoundTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, RoundRow.class);
        this.persons = new Rows(ao);
    }

    /**
     * Where somebody is in a list: the first row comes behind {@link #START}.
     *
     * @param endsAt milliseconds of the end of a window
     * @param contentId of its page
     */
    public record Place(long endsAt, long contentId) {

        /** Before all. */
        public static final Place START = new Place(Long.MIN_VALUE, 0);

        /** Behind that round. */
        public static Place behind(RoundEntry entry) {
            return new Place(millis(entry.endsAt()), entry.contentId());
        }

        /** Behind that entry. */
        public static Place behind(WaitedFor entry) {
            return new Place(millis(entry.endsAt()), entry.contentId());
        }
    }

    /** Whether there is anything to keep: a review has asked something of somebody, or did so once. */
    public static boolean keeps(SpecState state) {
        return state.registration().isPresent() && RoundEntry.isWorthKeeping(state);
    }

    /**
     * Takes over a state and what is seen of the page, unless something later is there. Two nodes may do so at once; who
     * comes second looks again. Of a spec that nobody has reviewed nothing is kept.
     *
     * @param make whether a row is made where there is none
     * @param published fingerprint of what is published; empty when it is not known
     * @param seen makes of what was last seen of the page what is seen now; may be called again
     * @throws IllegalStateException when that did not help either; the next update or the sweep puts the row right
     */
    public void update(
            StreamId stream,
            SpecState state,
            boolean make,
            Optional<Fingerprint> published,
            UnaryOperator<RoundEntry.Place> seen) {
        if (!keeps(state)) {
            return;
        }
        long page = state.registration().get().contentId();
        Writing writing =
                new Writing(state.active() ? WaitingRule.matters(ReviewStep.sight(state), published) : Map.of());
        rows.change(
                () -> find(stream),
                () -> make
                        ? writing.of(RoundEntry.of(stream, page, state, seen.apply(RoundEntry.Place.UNSEEN)))
                        : Optional.empty(),
                known -> {
                    RoundEntry before = RoundEntry.of(known);
                    RoundEntry now = RoundEntry.of(stream, page, state, seen.apply(before.place()));
                    return known.getForm() < FORM || writing.isNews(before, now) ? writing.of(now) : Optional.empty();
                },
                writing::waitedFor);
    }

    /** Removes all rows of a page; its stream is not touched. */
    public void forget(long contentId) {
        ao.executeInTransaction(() -> {
            for (RoundRow row : ao.find(RoundRow.class, "CONTENT_ID = ?", contentId)) {
                ao.deleteWithSQL(WaitedForRow.class, "STREAM = ?", row.getStream());
                ao.deleteWithSQL(RoundRow.class, "ID = ?", row.getID());
            }
            return null;
        });
    }

    /** Rounds whose window should have ended by that instant, the earliest first. One SELECT. */
    public List<RoundEntry> due(Instant now, Place after, int limit) {
        return entries(Query.select()
                .where(
                        "DUE_AT <= ? AND (DUE_AT > ? OR (DUE_AT = ? AND CONTENT_ID > ?))",
                        now.toEpochMilli(),
                        after.endsAt(),
                        after.endsAt(),
                        after.contentId())
                .order("DUE_AT ASC, CONTENT_ID ASC")
                .limit(limit));
    }

    /** Open rounds of a space, or of all, the earliest end first. One SELECT. */
    public List<RoundEntry> open(OptionalLong spaceId, Place after, int limit) {
        Query query = spaceId.isPresent()
                ? Query.select()
                        .where(
                                "SPACE_ID = ? AND ENDS_AT < ? AND " + BEHIND,
                                spaceId.getAsLong(),
                                NEVER,
                                after.endsAt(),
                                after.endsAt(),
                                after.contentId())
                : Query.select()
                        .where("ENDS_AT < ? AND " + BEHIND, NEVER, after.endsAt(), after.endsAt(), after.contentId());
        return entries(query.order(BY_END).limit(limit));
    }

    /** What waits for somebody, the earliest end first, what has none last. One SELECT. */
    public List<WaitedFor> waitingFor(PersonNumber person, Place after, int limit) {
        return waited(Query.select()
                .where("PERSON = ? AND " + BEHIND, person.value(), after.endsAt(), after.endsAt(), after.contentId())
                .order(BY_END)
                .limit(limit));
    }

    /**
     * Everybody who is waited for, spec by spec. One SELECT.
     *
     * @param stream of the last one that is known already, or empty
     * @param person of that one
     */
    public List<WaitedFor> everybody(String stream, long person, int limit) {
        // Empty text is no value everywhere: for some databases nothing is greater than it.
        Query behind = stream.isEmpty()
                ? Query.select()
                : Query.select().where("STREAM > ? OR (STREAM = ? AND PERSON > ?)", stream, stream, person);
        return waited(behind.order("STREAM ASC, PERSON ASC").limit(limit));
    }

    /** Everybody whom several pages wait for. One SELECT. @param contentIds at least one, and some hundreds at most */
    public List<WaitedFor> waitedForOn(Collection<Long> contentIds) {
        String places = contentIds.stream().map(id -> "?").collect(Collectors.joining(","));
        return waited(Query.select().where("CONTENT_ID IN (" + places + ")", contentIds.toArray()));
    }

    /** The latest rounds of several pages, open or not. One SELECT. @param contentIds at least one, and some hundreds at most */
    public List<RoundEntry> ofPages(Collection<Long> contentIds) {
        String places = contentIds.stream().map(id -> "?").collect(Collectors.joining(","));
        return entries(Query.select().where("CONTENT_ID IN (" + places + ")", contentIds.toArray()));
    }

    /** How many rounds are open. */
    public int count() {
        return ao.count(RoundRow.class, "ENDS_AT < ?", NEVER);
    }

    /** How many windows should have ended by that instant and have not. */
    public int overdue(Instant now) {
        return ao.count(RoundRow.class, "DUE_AT <= ?", now.toEpochMilli());
    }

    static long millis(Optional<Instant> end) {
        return end.map(Instant::toEpochMilli).orElse(NEVER);
    }

    private RoundRow[] find(StreamId stream) {
        return ao.find(RoundRow.class, "STREAM = ?", stream.value());
    }

    private List<RoundEntry> entries(Query query) {
        return Arrays.stream(ao.find(RoundRow.class, query)).map(RoundEntry::of).toList();
    }

    private List<WaitedFor> waited(Query query) {
        return Arrays.stream(ao.find(WaitedForRow.class, query))
                .map(WaitedFor::of)
                .toList();
    }

    /** One update: the row, and beside it the rows of who is waited for. */
    private final class Writing {

        private final Map<PersonNumber, Map<Matter, Integer>> matters;
        private RoundEntry entry;

        Writing(Map<PersonNumber, Map<Matter, Integer>> matters) {
            this.matters = matters;
        }

        Optional<Map<String, Object>> of(RoundEntry now) {
            entry = now;
            return Optional.of(now.columns());
        }

        /** With the same events the page may be another: elsewhere, or with other content. */
        boolean isNews(RoundEntry before, RoundEntry now) {
            return before.sequence() < now.sequence()
                    || before.sequence() == now.sequence() && !(before.equals(now) && isThere(now));
        }

        private boolean isThere(RoundEntry now) {
            Set<WaitedFor> there = new HashSet<>(
                    waited(Query.select().where("STREAM = ?", now.stream().value())));
            return there.equals(new HashSet<>(waitedFor(now)));
        }

        void waitedFor() {
            ao.deleteWithSQL(WaitedForRow.class, "STREAM = ?", entry.stream().value());
            persons.create(
                    WaitedForRow.class,
                    waitedFor(entry).stream()
                            .map(waited -> waited.columns(entry.stream()))
                            .toList());
        }

        /** Of a page that is not published nobody has to do anything. */
        private List<WaitedFor> waitedFor(RoundEntry now) {
            if (!now.place().published()) {
                return List.of();
            }
            return matters.entrySet().stream()
                    .map(person -> new WaitedFor(now.contentId(), person.getKey(), person.getValue(), now.endsAt()))
                    .toList();
        }
    }
}
