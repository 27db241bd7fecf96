package org.groundbreak.confluence.specs;

import java.io.Serializable;
import org.groundbreak.confluence.page.UnreadablePage;
import org.groundbreak.events.Refusal;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.ReviewRefusal;
import org.groundbreak.specs.SpecRefusal;

/** Refusals of the domain as answers of the REST API. */
public final class RefusalProblem {

    private RefusalProblem() {}

    /** What the rules refuse, of whichever part of them. */
    static Problem of(Refusal refusal, SpecVisit visit) {
        if (refusal instanceof ReviewRefusal review) {
            boolean unreadable =
                    review == ReviewRefusal.PAGE_UNREADABLE && visit.content().isUnreadable();
            return unreadable ? unreadable(visit.content()) : ReviewProblem.of(review, visit.content());
        }
        return of((SpecRefusal) refusal, visit);
    }

    private static Problem of(SpecRefusal refusal, SpecVisit visit) {
        String code = refusal.code();
        return switch (refusal) {
            case APPROVER_REQUIRED, DRIVER_REQUIRED, VERSION_REQUIRED -> Problem.badRequest(code);
            case NOT_THE_DRIVER, NOT_THE_APPROVER, ONLY_AUTHOR -> Problem.forbidden(code);
            case CONTENT_CHANGED -> new ContentChanged(code, visit.content());
            case PAGE_UNREADABLE -> unreadable(visit.content());
            case NOT_A_SPEC,
                    STOPPED,
                    WRITTEN_BY_NEWER_VERSION,
                    NO_APPROVER,
                    VERSION_GONE,
                    ALREADY_APPROVED,
                    ROUND_OPEN,
                    NOT_APPROVED,
                    PART_GONE,
                    EPIC_LINKED_ALREADY -> Problem.conflict(code);
        };
    }

    /** 409 with what is wrong and where. */
    static Problem unreadable(PageContent content) {
        return Problem.conflict(unreadableCode(content), place(content));
    }

    /**
     * Which sentence says why the page cannot be judged: its body is broken, too large, or too deep, or an attachment it
     * shows cannot be read.
     */
    public static String unreadableCode(PageContent content) {
        if (content.problem().isEmpty() && content.attachmentProblem().isPresent()) {
            return content.attachmentProblem().get().code();
        }
        return content.problem().map(UnreadablePage::code).orElseGet(SpecRefusal.PAGE_UNREADABLE::code);
    }

    /** Where the body cannot be read, or which attachment: line and column, or its name, as texts, for a sentence. */
    public static Serializable[] place(PageContent content) {
        if (content.problem().isEmpty() && content.attachmentProblem().isPresent()) {
            return new Serializable[] {content.attachmentProblem().get().fileName()};
        }
        return content.problem().map(UnreadablePage::place).orElseGet(() -> new Serializable[0]);
    }
}
