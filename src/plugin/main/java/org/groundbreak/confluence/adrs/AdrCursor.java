package org.groundbreak.confluence.adrs;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundbreak.confluence.adrs.AdrQuery.AdrParameters;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.host.rest.Seal;
import org.groundbreak.storage.Sha256;

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
     * Where it goes on.
     *
     * @param contentId of the page behind which; 0 for the beginning
     * @param named whether an answer of ours to the same question named it, so that it need not be visible
     */
    record Place(long contentId, boolean named) {}

    /**
     * For the next request.
     *
     * @param shown the last page that was shown; 0 for none
     * @param lookedAt the last page that was looked at
     * @param asked the question, since behind a hidden page another order would tell where that one stands
     */
    String text(long shown, long lookedAt, AdrParameters asked) {
        return shown == lookedAt ? Long.toString(shown) : shown + "." + seal.close(even(lookedAt) + of(asked));
    }

    /**
     * Where it goes on.
     *
     * @param text null or empty for the beginning
     * @throws Problem 400 for what no answer gave; 409 when it comes from another question
     */
    Place parse(String text, AdrParameters asked) {
        String[] parts =
                Limits.name(text == null || text.isEmpty() ? "0" : text).split("\\.", 2);
        if (!ID.matcher(parts[0]).matches()) {
            throw Problem.badRequest("bad-cursor");
        }
        Optional<String> lookedAt = parts.length < 2 ? Optional.empty() : seal.open(parts[1]);
        lookedAt.filter(opened -> !opened.substring(DIGITS).equals(of(asked))).ifPresent(opened -> {
            throw Problem.conflict("adr-list-changed");
        });
        return lookedAt.map(opened -> new Place(Long.parseLong(opened.substring(0, DIGITS)), true))
                .orElseGet(() -> new Place(Long.parseLong(parts[0]), false));
    }

    private static String of(AdrParameters asked) {
        return Sha256.hex(asked.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** All of one length, since the length of what is sealed shows. */
    private static String even(long id) {
        String digits = Long.toString(id);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }
}
