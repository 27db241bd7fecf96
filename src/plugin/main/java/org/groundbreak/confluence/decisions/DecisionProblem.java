package org.groundbreak.confluence.decisions;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.groundbreak.confluence.attachments.AttachmentFinding;
import org.groundbreak.decisions.DecisionRefusal;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.storage.ContentChange;
import org.groundbreak.words.TextList;

/** Refusals of the rules of decisions as answers of the REST API, in words of their own. */
public class DecisionProblem extends Problem {

    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    DecisionProblem(int status, String code, Serializable... arguments) {
        super(status, code, arguments);
    }

    /** What the rules refuse. */
    static DecisionProblem of(DecisionRefusal refusal) {
        return new DecisionProblem(status(refusal), refusal.code());
    }

    /**
     * 409: the decision says something else than what was seen.
     *
     * @param pageVersion the version published now
     * @param seenAt when it was read, so with which attachments
     */
    static DecisionProblem contentChanged(int pageVersion, Instant seenAt, Set<ContentChange> changes) {
        Set<ContentChange> said = changes.isEmpty() ? Set.of(ContentChange.OTHER) : changes;
        return new Changed(
                pageVersion,
                seenAt,
                new TextList(said.stream()
                        .map(change -> "change." + change.code())
                        .sorted()
                        .toList()));
    }

    /** 409: it cannot be told what an attachment is that the decision shows, so nobody decides on it. */
    static Problem unreadable(AttachmentFinding finding) {
        return Problem.conflict(finding.code(), finding.fileName());
    }

    @Override
    protected String textKey() {
        return textKey(code());
    }

    static String textKey(String code) {
        return "problem.decision." + code;
    }

    private static int status(DecisionRefusal refusal) {
        return switch (refusal) {
            case VERSION_REQUIRED, OPTION_REQUIRED, NO_SUCH_OPTION, DISSENT_REQUIRED, REASON_REQUIRED -> BAD_REQUEST;
            case NOT_THE_APPROVER, NOT_THE_DRIVER, APPROVER_NOT_CONFIRMED -> FORBIDDEN;
            case NOT_A_DECISION,
                    WRITTEN_BY_NEWER_VERSION,
                    ROLES_BEHIND,
                    NO_APPROVER,
                    SEVERAL_APPROVERS,
                    UNKNOWN_APPROVER,
                    NOTHING_TO_CONFIRM,
                    APPROVER_CHANGED,
                    ALREADY_DECIDED,
                    NOT_DECIDED,
                    PAGE_UNREADABLE,
                    VERSION_GONE,
                    CONTENT_CHANGED,
                    OPTION_DOUBLED -> CONFLICT;
        };
    }

    /** Names the version that could be decided on. */
    private static final class Changed extends DecisionProblem {

        private static final long serialVersionUID = 1L;

        private final int pageVersion;
        private final Instant seenAt;

        Changed(int pageVersion, Instant seenAt, TextList changes) {
            super(CONFLICT, DecisionRefusal.CONTENT_CHANGED.code(), Integer.toString(pageVersion), changes);
            this.pageVersion = pageVersion;
            this.seenAt = seenAt;
        }

        @Override
        protected Object body(String message, String id) {
            return new ChangedBody(code(), message, id, pageVersion, seenAt.toString());
        }
    }

    /**
     * Body of the answer when the content is another than the one that was seen.
     *
     * @param code stable, for programs
     * @param message in the reader's language, says what to do
     * @param id as in every problem
     * @param pageVersion the version that is published now
     * @param seenAt when it was read, so with which attachments; ISO 8601, UTC
     */
    public record ChangedBody(String code, String message, String id, int pageVersion, String seenAt) {}
}
