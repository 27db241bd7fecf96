package org.groundbreak.store;

import java.util.List;

/**
 * What verifying a part of the log has shown.
 *
 * @param streams how many it is, each of them whole
 * @param last the one with the highest id, as it stands in its rows; empty text where there is none
 * @param end whether there is none behind it
 * @param findings those that do not fit
 */
public record VerifiedPart(int streams, String last, boolean end, List<TrailFinding> findings) {

    public VerifiedPart {
        findings = List.copyOf(findings);
    }
}
