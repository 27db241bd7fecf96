package org.groundbreak.confluence.specs;

import java.io.Serializable;
import org.groundbreak.events.Refusal;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.ReviewRefusal;
import org.groundbreak.specs.SpecRefusal;
import org.groundbreak.storage.StorageError;
import org.groundbreak.storage.StorageFormatException;

/** Refusals of the domain as answers of the REST API. */
public final class RefusalProblem {

    private RefusalProblem() {}

    /** What the rules refuse, of whichever part of them. */
    static Problem of(Refusal refusal, SpecVisit visit) {
        if (refusal instanceof ReviewRefusal review) {
            return ReviewProblem.of(review, visit.version());
        }
        return of((SpecRefusal) refusal, visit);
    }

    private static Problem of(SpecRefusal refusal, SpecVisit visit) {
        String code = refusal.code();
        return switch (refusal) {
            case APPROVER_REQUIRED, VERSION_REQUIRED -> Problem.badRequest(code);
            case NOT_THE_DRIVER, NOT_THE_APPROVER, ONLY_AUTHOR -> Problem.forbidden(code);
            case CONTENT_CHANGED -> new ContentChanged(code, visit.version());
            case PAGE_UNREADABLE -> unreadable(visit.content());
            case NOT_A_SPEC,
                    STOPPED,
                    WRITTEN_BY_NEWER_VERSION,
                    NO_APPROVER,
                    VERSION_GONE,
                    ALREADY_APPROVED,
                    ROUND_OPEN,
                    NOT_APPROVED,
                    EPIC_LINKED_ALREADY -> Problem.conflict(code);
        };
    }

    /** 409 with what is wrong and where. */
    static Problem unreadable(PageContent content) {
        return Problem.conflict(unreadableCode(content), place(content));
    }

    /** Which sentence says why the body cannot be read: it is broken, too large, or too deep. */
    public static String unreadableCode(PageContent content) {
        return switch (content.problem().map(StorageFormatException::error).orElse(StorageError.NOT_WELL_FORMED)) {
            case TOO_LARGE -> "page-too-large";
            case TOO_DEEP -> "page-too-deep";
            case NOT_WELL_FORMED, UNKNOWN_ENTITY -> SpecRefusal.PAGE_UNREADABLE.code();
        };
    }

    /** Where the body cannot be read: line and column, as texts, for a sentence. */
    public static Serializable[] place(PageContent content) {
        return content.problem()
                .map(problem ->
                        new Serializable[] {Integer.toString(problem.line()), Integer.toString(problem.column())})
                .orElseGet(() -> new Serializable[0]);
    }
}
