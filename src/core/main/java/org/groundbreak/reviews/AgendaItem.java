package org.groundbreak.reviews;

import java.util.Optional;
import java.util.regex.Pattern;
import org.groundbreak.people.PersonNumber;

/**
 * A thing to talk about in the meeting (rule R17).
 *
 * @param id what it is, fit for an event's data: a question by its comment, somebody's dissent by his number, or whether
 *     anybody sees it differently
 */
public record AgendaItem(String id) {

    private static final Pattern ID = Pattern.compile("dissent|d[1-9][0-9]{0,18}|q-?[1-9][0-9]{0,18}");
    private static final String QUESTION = "q";
    private static final String DISSENT = "d";

    /** "Who sees it differently?", asked when nobody has said so. */
    public static final AgendaItem ANY_DISSENT = new AgendaItem("dissent");

    /** @throws IllegalArgumentException when it is not the id of an item */
    public AgendaItem {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not an item of an agenda");
        }
    }

    /** A question that blocks. */
    public static AgendaItem question(long commentId) {
        return new AgendaItem(QUESTION + commentId);
    }

    /** That somebody requests changes. */
    public static AgendaItem dissent(PersonNumber person) {
        return new AgendaItem(DISSENT + person);
    }

    /** Whose dissent it is; empty for an item that is nobody's. */
    public Optional<PersonNumber> person() {
        try {
            return id.startsWith(DISSENT) && !equals(ANY_DISSENT)
                    ? Optional.of(PersonNumber.parse(id.substring(1)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The comment of the question, or 0 for an item that is none. */
    public long commentId() {
        try {
            return id.startsWith(QUESTION) ? Long.parseLong(id.substring(1)) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
