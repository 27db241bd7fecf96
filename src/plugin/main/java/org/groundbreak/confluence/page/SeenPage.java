package org.groundbreak.confluence.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.groundbreak.host.rest.Problem;

/**
 * What somebody had before his eyes, as the macro's HTML says it.
 *
 * @param version of the page; 0 for none, which the rules refuse
 * @param at when it was rendered for him, so with the attachments as of then (rule F19); empty for now, which is for
 *     programs that have just read the page
 */
public record SeenPage(int version, Optional<Instant> at) {

    /**
     * Of a request.
     *
     * @param version null for none
     * @param at in ISO 8601, UTC; null for now
     * @throws Problem 400 when that is no instant
     */
    public static SeenPage of(Integer version, String at) {
        try {
            return new SeenPage(
                    version == null ? 0 : version,
                    Optional.ofNullable(at).filter(text -> !text.isBlank()).map(Instant::parse));
        } catch (DateTimeException e) {
            throw Problem.badRequest("seen-at-unreadable");
        }
    }

    /** A version with the attachments as they are now. */
    public static SeenPage now(int version) {
        return new SeenPage(version, Optional.empty());
    }
}
