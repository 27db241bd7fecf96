package org.groundbreak.confluence.panel;

import org.groundbreak.events.Refusal;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.specs.SpecRefusal;

/** Refusals of the domain as answers of the REST API. */
final class RefusalProblem {

    private RefusalProblem() {}

    /** @param pageVersion the version that is published now */
    static Problem problem(Refusal refusal, int pageVersion) {
        String code = refusal.code();
        return switch ((SpecRefusal) refusal) {
            case APPROVER_REQUIRED -> Problem.badRequest(code);
            case NOT_THE_DRIVER, NOT_THE_APPROVER, ONLY_AUTHOR -> Problem.forbidden(code);
            case CONTENT_CHANGED -> new ContentChanged(code, pageVersion);
            case NOT_A_SPEC,
                    STOPPED,
                    WRITTEN_BY_NEWER_VERSION,
                    NO_APPROVER,
                    ALREADY_APPROVED,
                    ROUND_OPEN,
                    NOT_APPROVED -> Problem.conflict(code);
        };
    }
}
