package org.groundbreak.confluence.adrs;

import java.util.Optional;
import java.util.regex.Pattern;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.host.rest.Seal;

/**
 * Places in a sorted list, as the next request names them. What is handed out names no page that was not shown: where it
 * goes on behind a page that may be hidden, that place is sealed. What cannot be opened, since another node answers, costs
 * a look at the same pages again and nothing else.
 */
final class AdrCursor {

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private static final int DIGITS = 18;

    private final Seal seal;

    AdrCursor(Seal seal) {
        this.seal = seal;
    }

    /**
     * For the next request.
     *
     * @param shown the last page that was shown; 0 for none
     * @param lookedAt the last page that was looked at
     */
    String text(long shown, long lookedAt) {
        return shown == lookedAt ? Long.toString(shown) : shown + "." + seal.close(even(lookedAt));
    }

    /**
     * The page behind which it goes on; 0 for the beginning.
     *
     * @param text null or empty for the beginning
     * @throws Problem 400 for what no answer gave
     */
    long parse(String text) {
        String[] parts =
                Limits.name(text == null || text.isEmpty() ? "0" : text).split("\\.", 2);
        if (!ID.matcher(parts[0]).matches()) {
            throw Problem.badRequest("bad-cursor");
        }
        Optional<String> lookedAt = parts.length < 2 ? Optional.empty() : seal.open(parts[1]);
        return Long.parseLong(lookedAt.orElse(parts[0]));
    }

    /** All of one length, since the length of what is sealed shows. */
    private static String even(long id) {
        String digits = Long.toString(id);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }
}
