package org.groundbreak.adrs;

import java.util.List;

/**
 * Where an ADR stands, all pages taken together (rule A10).
 *
 * @param status what its own page says, or {@link AdrStatus#SUPERSEDED} when another that was accepted supersedes all
 *     of it
 * @param replacedBy what supersedes all of it and was accepted, by rising content id
 * @param partlyReplacedBy what supersedes a part of it and was accepted
 * @param proposed what would supersede it or a part of it, if it were accepted
 * @param inRing whether it is one of several that supersede each other round and round, of which none counts
 */
public record AdrStanding(
        AdrStatus status, List<Long> replacedBy, List<Long> partlyReplacedBy, List<Long> proposed, boolean inRing) {

    public AdrStanding {
        replacedBy = replacedBy.stream().sorted().toList();
        partlyReplacedBy = partlyReplacedBy.stream().sorted().toList();
        proposed = proposed.stream().sorted().toList();
    }

    /** Whether it holds now. What nobody accepted does not, nor what is deprecated, nor what says nothing. */
    public boolean isInForce() {
        return status == AdrStatus.ACCEPTED;
    }
}
