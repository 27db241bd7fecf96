package org.groundbreak.confluence.decisions;

import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/** Body of a call that reopens a decision. @param reason why */
public record ReopenRequest(@AtMost(Limits.WORDS) String reason) {}
