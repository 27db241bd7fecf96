package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;

/**
 * Decisions that stand in published pages, for a register of them. Reads what {@link DecisionTable} writes. Whether they may
 * be seen is asked by whoever lists them.
 */
public final class RegisterTable {

    private final ActiveObjects ao;

    public RegisterTable(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The next of them, with one SELECT. @param place of the last one known */
    public List<RegisteredDecision> behind(RegisterQuery query, long place, int limit) {
        Terms terms = new Terms(query).and("ID < ?", id(place));
        return decisions(terms, limit);
    }

    /**
     * In which of them somebody holds a role, with three SELECTs at most; a decision is there once, in whatever parts the
     * roles he holds come.
     *
     * @param role name of the only role that is meant; empty for any
     * @param place of the last one known, as {@link Held#next}
     */
    public Held held(RegisterQuery query, PersonNumber person, Optional<String> role, long place, int limit) {
        DecisionRoleRow[] roles = rolesOf(person, role, place, limit);
        Map<String, Long> places = new HashMap<>();
        for (DecisionRoleRow row : roles) {
            places.putIfAbsent(row.getStream(), (long) row.getID());
        }
        if (places.isEmpty()) {
            return new Held(List.of(), place, true);
        }
        if (place < Integer.MAX_VALUE) {
            places.keySet().removeAll(seenBefore(person, role, place, places.keySet()));
        }
        if (places.isEmpty()) {
            return new Held(List.of(), roles[roles.length - 1].getID(), roles.length < limit);
        }
        Terms terms = new Terms(query).in("STREAM", places.keySet());
        List<RegisteredDecision> found = decisions(terms, limit).stream()
                .map(RegisteredDecision::decision)
                .map(decision ->
                        new RegisteredDecision(places.get(decision.stream().value()), decision))
                .sorted((one, other) -> Long.compare(other.place(), one.place()))
                .toList();
        return new Held(found, roles[roles.length - 1].getID(), roles.length < limit);
    }

    private DecisionRoleRow[] rolesOf(PersonNumber person, Optional<String> role, long place, int limit) {
        Query query = role.map(name ->
                        Query.select().where("PERSON = ? AND ROLE = ? AND ID < ?", person.value(), name, id(place)))
                .orElseGet(() -> Query.select().where("PERSON = ? AND ID < ?", person.value(), id(place)));
        return ao.find(DecisionRoleRow.class, query.order("ID DESC").limit(limit));
    }

    /** Those of the decisions in which he holds another role that came in a part before. */
    private List<String> seenBefore(PersonNumber person, Optional<String> role, long place, Set<String> streams) {
        List<Object> values = new ArrayList<>(List.of(person.value(), id(place)));
        values.addAll(streams);
        String where = "PERSON = ? AND ID >= ? AND STREAM IN (" + marks(streams.size()) + ")";
        return Arrays.stream(ao.find(DecisionRoleRow.class, Query.select().where(where, values.toArray())))
                .filter(row -> role.isEmpty() || role.get().equals(row.getRole()))
                .map(DecisionRoleRow::getStream)
                .toList();
    }

    /** Who holds which role in these, by the role's name, with one SELECT. */
    public Map<StreamId, Map<String, List<PersonNumber>>> holders(Collection<StreamId> decisions) {
        Map<StreamId, Map<String, List<PersonNumber>>> holders = new HashMap<>();
        if (decisions.isEmpty()) {
            return holders;
        }
        Object[] streams = decisions.stream().map(StreamId::value).distinct().toArray();
        DecisionRoleRow[] rows = ao.find(
                DecisionRoleRow.class,
                Query.select()
                        .where("STREAM IN (" + marks(streams.length) + ")", streams)
                        .order("ID ASC"));
        for (DecisionRoleRow row : rows) {
            holders.computeIfAbsent(new StreamId(row.getStream()), stream -> new HashMap<>())
                    .computeIfAbsent(row.getRole(), role -> new ArrayList<>())
                    .add(new PersonNumber(row.getPerson()));
        }
        return holders;
    }

    private List<RegisteredDecision> decisions(Terms terms, int limit) {
        DecisionRow[] rows = ao.find(
                DecisionRow.class,
                Query.select()
                        .where(terms.where.toString(), terms.values.toArray())
                        .order("ID DESC")
                        .limit(limit));
        return Arrays.stream(rows)
                .map(row -> new RegisteredDecision(row.getID(), DecisionEntry.of(row)))
                .toList();
    }

    private static int id(long place) {
        return (int) Math.min(place, Integer.MAX_VALUE);
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /**
     * A part of somebody's decisions.
     *
     * @param decisions in order; may be none although more follow
     * @param next the place of the last one that was looked at
     * @param last whether there are no more
     */
    public record Held(List<RegisteredDecision> decisions, long next, boolean last) {

        public Held {
            decisions = List.copyOf(decisions);
        }
    }

    /** What has to be true of a row. */
    private static final class Terms {

        private final StringBuilder where = new StringBuilder("PRESENT = ?");
        private final List<Object> values = new ArrayList<>(List.of(true));

        Terms(RegisterQuery query) {
            query.spaceId().ifPresent(space -> and("SPACE_ID = ?", space));
            if (!query.statuses().isEmpty()) {
                in("STATUS", query.statuses());
            }
            query.from().map(LocalDate::toEpochDay).ifPresent(day -> and("DUE_DAY >= ?", day));
            query.to().map(LocalDate::toEpochDay).ifPresent(day -> and("DUE_DAY <= ?", day));
            if (query.from().isPresent()) {
                and("DUE_DAY < ?", DecisionTable.UNREADABLE_DAY);
            }
        }

        Terms and(String term, Object value) {
            where.append(" AND ").append(term);
            values.add(value);
            return this;
        }

        Terms in(String column, Collection<String> wanted) {
            where.append(" AND ")
                    .append(column)
                    .append(" IN (")
                    .append(marks(wanted.size()))
                    .append(')');
            values.addAll(wanted);
            return this;
        }
    }
}
