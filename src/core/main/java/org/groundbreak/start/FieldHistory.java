package org.groundbreak.start;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The values that one field of an issue has had.
 *
 * <ul>
 *   <li>T12: creating an issue writes no change, so its first value is where its first change came from, or else the
 *       present one; where the first change does not say where it came from, it is not known, and counts as nothing.
 *   <li>T14: where a change did not begin with what the one before left, or the issue has not now what the last one
 *       left, the history is incomplete: something moved, and nobody knows when.
 *   <li>T15: only what moved is an entry: a change to the value that the field had already is none.
 * </ul>
 *
 * @param changes given in any order, kept by time
 * @param present what it has now
 */
public record FieldHistory<T>(List<Change<T>> changes, T present) {

    public FieldHistory {
        changes = changes.stream().sorted(Change.EARLIEST_FIRST).toList();
    }

    /** Of a field that never changed. */
    public static <T> FieldHistory<T> always(T value) {
        return new FieldHistory<>(List.of(), value);
    }

    /** What the issue was created with. */
    Value<T> initial() {
        return changes.isEmpty() ? Value.seen(present) : value(changes.get(0).from(), 0);
    }

    /** What it had after a change. */
    Value<T> after(int index) {
        return value(changes.get(index).to(), index + 1);
    }

    /** What it must have become before a change, or until now for the number of changes, without being recorded. */
    Optional<T> seenBefore(int index) {
        Value<T> before = index == 0 ? initial() : after(index - 1);
        return before.later().map(Value.Seen::value);
    }

    /** Whether a change moved anything, as far as it can be told. */
    boolean moved(int index) {
        Optional<T> before = changes.get(index).from().or(() -> told(index - 1));
        return before.isEmpty() || !before.equals(changes.get(index).to());
    }

    private Optional<T> told(int index) {
        return index < 0 ? Optional.empty() : changes.get(index).to();
    }

    private Value<T> value(Optional<T> told, int next) {
        boolean last = next == changes.size();
        Optional<T> seen = last ? Optional.of(present) : changes.get(next).from();
        Instant at = last ? Value.NOW : changes.get(next).at();
        return new Value<>(told, seen.filter(value -> !told.equals(seen)).map(value -> new Value.Seen<>(value, at)));
    }
}
