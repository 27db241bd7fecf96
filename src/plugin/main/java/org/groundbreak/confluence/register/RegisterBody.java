package org.groundbreak.confluence.register;

import java.util.List;

/**
 * A part of the register as one viewer sees it; body of the REST answer.
 *
 * @param rows what was touched last first
 * @param after for the next request; null at the end
 * @param sure whether there is more for certain; false when so many were looked at that somebody has to ask again
 */
public record RegisterBody(List<RegisterRow> rows, String after, boolean sure) {

    public RegisterBody {
        rows = List.copyOf(rows);
    }
}
