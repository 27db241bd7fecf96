package org.groundbreak.confluence.panel;

import org.groundbreak.events.Refusal;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.specs.SpecRefusal;

/** RefusalProblem of the domain as answers of the REST API. */
final class RefusalProblem {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    private RefusalProblem() {}

    /** @param pageVersion the version that is published now */
    static Problem problem(Refusal refusal, int pageVersion) {
        return refusal == SpecRefusal.CONTENT_CHANGED
                ? new ContentChanged(refusal.code(), pageVersion)
                : new Problem(status((SpecRefusal) refusal), refusal.code());
    }

    private static int status(SpecRefusal refusal) {
        return switch (refusal) {
            case APPROVER_REQUIRED -> BAD_REQUEST;
            case NOT_THE_DRIVER, NOT_THE_APPROVER, ONLY_AUTHOR -> FORBIDDEN;
            case NOT_A_SPEC,
                    STOPPED,
                    WRITTEN_BY_NEWER_VERSION,
                    NO_APPROVER,
                    CONTENT_CHANGED,
                    ALREADY_APPROVED,
                    ROUND_OPEN,
                    NOT_APPROVED -> CONFLICT;
        };
    }
}
