package org.groundbreak.confluence.link;

import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.PeerAnswer;

/** Says what came of asking Jira, where there was no answer, in words that people can act on. */
final class JiraCalls {

    private static final int CONFLICT = 409;
    private static final int BAD_GATEWAY = 502;

    private JiraCalls() {}

    /**
     * Jira's answer.
     *
     * @throws Problem 409 no link, not authorised; 502 Jira down
     */
    static PeerAnswer.Answered answered(PeerAnswer answer) {
        if (answer instanceof PeerAnswer.Answered answered) {
            return answered;
        }
        if (answer instanceof PeerAnswer.NotAuthorised notAuthorised) {
            throw notAuthorised.authorise() == null
                    ? new Problem(CONFLICT, "jira-not-for-people")
                    : new Problem(CONFLICT, "jira-not-authorised", notAuthorised.authorise());
        }
        throw answer instanceof PeerAnswer.NotLinked
                ? new Problem(CONFLICT, "jira-not-linked")
                : new Problem(BAD_GATEWAY, "jira-down");
    }
}
