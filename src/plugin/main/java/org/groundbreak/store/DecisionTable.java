package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;

/** The decisions there are, as a projection of their streams and pages. Writes open a transaction of their own. */
public final class DecisionTable {

    /** The form in which rows are folded; a row of an older one is made anew when its page is looked at. */
    public static final int FORM = 3;

    private static final int NO_FORM = 0;

    /** Due day of a decision without a due date: later than every day. */
    static final long NO_DAY = 9_999_999L;

    /** Due day of a decision where something stands that is no date: later than every day. */
    static final long UNREADABLE_DAY = NO_DAY - 1;

    private final ActiveObjects ao;
    private final ReplacedRows<DecisionRow> rows;
    private final Rows roles;

    public DecisionTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, DecisionRow.class);
        this.roles = new Rows(ao);
    }

    /**
     * Takes over what is known now, unless something later is already there. Two nodes may do so at once; who comes second
     * looks again.
     *
     * @param holders who holds which role, by the role's name
     * @return whether anything was written
     * @throws IllegalStateException when that did not help either; the next update or the sweep puts the row right
     */
    public boolean update(DecisionEntry entry, Map<String, ? extends Collection<PersonNumber>> holders) {
        return rows.change(
                () -> find(entry.stream()),
                () -> Optional.of(columns(entry)),
                known -> followed(known, entry).map(DecisionTable::columns),
                () -> replaceRoles(entry.stream(), holders));
    }

    /** A page that was looked at later says more than one that was read before and kept late. */
    private static Optional<DecisionEntry> followed(DecisionRow row, DecisionEntry entry) {
        DecisionEntry known = DecisionEntry.of(row);
        if (row.getForm() < FORM) {
            return Optional.of(entry);
        }
        if (!known.isFollowedBy(entry)) {
            return Optional.empty();
        }
        return Optional.of(known.lookedVersion() > entry.lookedVersion() ? known.at(entry.standing()) : entry);
    }

    /**
     * Takes over how a decision stands now, unless something later is there. What was seen of its page stays, and who holds
     * the roles; there is nothing to follow while its page was not looked at.
     */
    public void follow(StreamId stream, DecisionStanding standing) {
        follow(stream, standing, () -> {});
    }

    /** The same where others hold the roles by now. @param holders who holds which role, by the role's name */
    public void follow(
            StreamId stream, DecisionStanding standing, Map<String, ? extends Collection<PersonNumber>> holders) {
        follow(stream, standing, () -> replaceRoles(stream, holders));
    }

    private void follow(StreamId stream, DecisionStanding standing, Runnable beside) {
        rows.change(
                () -> find(stream),
                Optional::empty,
                known -> {
                    DecisionEntry before = DecisionEntry.of(known);
                    DecisionEntry now = before.at(standing);
                    return known.getLastSeq() <= standing.lastSequence() && !now.equals(before)
                            ? Optional.of(columns(now, known))
                            : Optional.empty();
                },
                beside);
    }

    /**
     * Notes of all decisions of a page but these that their macro is not in it any more. Who held the roles is kept.
     *
     * @param version of the page that was looked at; 0 when none was, as in the trash
     */
    public void noteAbsent(long contentId, Set<StreamId> present, int version) {
        ofPage(contentId).stream()
                .filter(entry -> !present.contains(entry.stream()))
                .forEach(entry -> rows.change(() -> find(entry.stream()), Optional::empty, known -> {
                    DecisionEntry now = DecisionEntry.of(known);
                    DecisionEntry absent = now.absent(Math.max(version, now.lookedVersion()));
                    return absent.equals(now) ? Optional.empty() : Optional.of(columns(absent, known));
                }));
    }

    /** All decisions that a page has or had, in the order in which they stand or stood in it. */
    public List<DecisionEntry> ofPage(long contentId) {
        return entries(Query.select().where("CONTENT_ID = ?", contentId).order("PLACE ASC, ID ASC"));
    }

    /** One decision; empty when its page was not looked at since it has it. */
    public Optional<DecisionEntry> of(StreamId stream) {
        return Arrays.stream(find(stream)).map(DecisionEntry::of).findFirst();
    }

    /** The ids of pages that have or had decisions, greater than the given one, by rising id, each once. For a sweep. */
    public List<Long> pagesAfter(long contentId, int limit) {
        return PagesAfter.find(
                contentId,
                limit,
                after ->
                        entries(Query.select()
                                        .where("CONTENT_ID > ?", after)
                                        .order("CONTENT_ID ASC")
                                        .limit(limit))
                                .stream()
                                .map(DecisionEntry::contentId)
                                .toList());
    }

    /** Decisions that stand and were made in that time, the earliest first. @param from included @param to included */
    public List<DecisionEntry> decidedBetween(Instant from, Instant to, int limit) {
        return entries(Query.select()
                .where("DECIDED_AT >= ? AND DECIDED_AT <= ?", from.toEpochMilli(), to.toEpochMilli())
                .order("DECIDED_AT ASC, ID ASC")
                .limit(limit));
    }

    /** Who holds which role, by the role's name. */
    public Map<String, List<PersonNumber>> holders(StreamId stream) {
        Map<String, List<PersonNumber>> holders = new HashMap<>();
        DecisionRoleRow[] found = ao.find(
                DecisionRoleRow.class,
                Query.select().where("STREAM = ?", stream.value()).order("PERSON ASC"));
        for (DecisionRoleRow row : found) {
            holders.computeIfAbsent(row.getRole(), role -> new ArrayList<>()).add(new PersonNumber(row.getPerson()));
        }
        return holders;
    }

    /** How many decisions stand in published pages. */
    public int count() {
        return ao.count(DecisionRow.class, "PRESENT = ?", true);
    }

    /** Removes all rows of a page. Its streams are not touched. */
    public void forget(long contentId) {
        ao.executeInTransaction(() -> {
            for (DecisionRow row : ao.find(DecisionRow.class, "CONTENT_ID = ?", contentId)) {
                ao.deleteWithSQL(DecisionRoleRow.class, "STREAM = ?", row.getStream());
                ao.deleteWithSQL(DecisionRow.class, "ID = ?", row.getID());
            }
            return null;
        });
    }

    /**
     * Has the row of one decision made anew by the next {@link #update}, whatever it says. Until then it stays as it is, so
     * that its texts are found when the page is gone by then.
     */
    public void distrust(StreamId stream) {
        rows.change(() -> find(stream), Optional::empty, known -> {
            Map<String, Object> columns = columns(DecisionEntry.of(known));
            columns.put("FORM", NO_FORM);
            return known.getForm() == NO_FORM ? Optional.empty() : Optional.of(columns);
        });
    }

    private List<DecisionEntry> entries(Query query) {
        return Arrays.stream(ao.find(DecisionRow.class, query))
                .map(DecisionEntry::of)
                .toList();
    }

    private DecisionRow[] find(StreamId stream) {
        return ao.find(DecisionRow.class, "STREAM = ?", stream.value());
    }

    private void replaceRoles(StreamId stream, Map<String, ? extends Collection<PersonNumber>> holders) {
        ao.deleteWithSQL(DecisionRoleRow.class, "STREAM = ?", stream.value());
        List<Map<String, Object>> made = new ArrayList<>();
        holders.forEach((role, persons) -> persons.stream()
                .distinct()
                .forEach(person -> made.add(Map.of("STREAM", stream.value(), "ROLE", role, "PERSON", person.value()))));
        roles.create(DecisionRoleRow.class, made);
    }

    /** Of a row that is not made anew: what distrusts it goes on doing so. */
    private static Map<String, Object> columns(DecisionEntry entry, DecisionRow known) {
        Map<String, Object> columns = columns(entry);
        columns.put("FORM", known.getForm());
        return columns;
    }

    private static Map<String, Object> columns(DecisionEntry entry) {
        Map<String, Object> row = new HashMap<>();
        row.put("STREAM", entry.stream().value());
        row.put("CONTENT_ID", entry.contentId());
        row.put("MACRO_ID", entry.macroId());
        row.put("SPACE_ID", entry.spaceId());
        row.put("PRESENT", entry.present());
        row.put("PLACE", entry.position());
        row.put("QUESTION", entry.question().orElse(null));
        row.put("AREA", entry.area().orElse(null));
        row.put("STATUS", entry.standing().status());
        row.put(
                "DUE_DAY",
                entry.due().map(LocalDate::toEpochDay).orElse(entry.dueUnreadable() ? UNREADABLE_DAY : NO_DAY));
        DecisionStanding standing = entry.standing();
        row.put("DECIDED_AT", standing.decidedAt().map(Instant::toEpochMilli).orElse(0L));
        row.put("DECIDED_SEQ", standing.decidedSequence());
        row.put("DECIDED_ON", standing.decidedOn().map(Fingerprint::toString).orElse(null));
        row.put("SEEN", entry.seen().map(Fingerprint::toString).orElse(null));
        row.put("LOOKED_VERSION", entry.lookedVersion());
        row.put("LAST_SEQ", standing.lastSequence());
        row.put("FORM", FORM);
        return row;
    }
}
