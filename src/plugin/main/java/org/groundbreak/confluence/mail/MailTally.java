package org.groundbreak.confluence.mail;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What became of the mails of one look, by the zones of their readers. For one thread. */
final class MailTally {

    private final Map<ZoneId, Long> sent = new HashMap<>();
    private final Set<ZoneId> refused = new HashSet<>();

    void add(ZoneId zone, MailOutcome outcome) {
        if (outcome == MailOutcome.SENT) {
            sent.merge(zone, 1L, Long::sum);
        } else if (outcome == MailOutcome.FAILED) {
            refused.add(zone);
        }
    }

    /** How many the server took. */
    long sent(ZoneId zone) {
        return sent.getOrDefault(zone, 0L);
    }

    /** Whether the server did not take one. */
    boolean isRefused(ZoneId zone) {
        return refused.contains(zone);
    }
}
