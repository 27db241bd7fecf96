package org.groundbreak.decisions;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.groundbreak.events.StreamId;
import org.groundbreak.storage.Sha256;

/**
 * Which decision (rule D1): the host's id of its page, and the macro's id. One id on two pages is two decisions.
 *
 * @param contentId the host's id of the page
 * @param macroId as the macro has it, which may be anything that somebody typed; never blank
 */
public record DecisionId(long contentId, String macroId) {

    private static final String DECISION = "02";
    private static final int DIGITS = 22;

    /** @throws IllegalArgumentException when the macro's id is blank */
    public DecisionId {
        if (macroId.isBlank()) {
            throw new IllegalArgumentException("A decision has an id");
        }
    }

    /**
     * Its stream: 02, the content id in 16 hex digits, and 88 bits of a digest of the macro's id, since that can be any
     * text. It follows from these alone, so that two nodes which see a decision first meet in one stream.
     */
    public StreamId stream() {
        String digest = Sha256.hex(macroId.getBytes(StandardCharsets.UTF_8));
        return new StreamId(DECISION + String.format(Locale.ROOT, "%016x", contentId) + digest.substring(0, DIGITS));
    }
}
