package org.groundbreak.confluence.waiting;

import com.atlassian.confluence.pages.Page;
import org.groundbreak.confluence.reviews.ReplacementRequest;
import org.groundbreak.confluence.reviews.RoleService;
import org.groundbreak.confluence.reviews.RoundService;
import org.groundbreak.confluence.waiting.LeavingBody.LeavingRow;
import org.groundbreak.events.ConflictException;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands over what somebody who leaves has in one spec, by the command that the panel would send, with the caller's own rights;
 * or only says whether that would be refused. What is refused or fails is a row and stops nothing (rule N6).
 */
final class Handover {

    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);

    private final RoundService rounds;
    private final RoleService roles;
    private final Answers answers;
    private final Words words;

    Handover(RoundService rounds, RoleService roles, Answers answers, Words words) {
        this.rounds = rounds;
        this.roles = roles;
        this.answers = answers;
        this.words = words;
    }

    /**
     * One of his parts in a spec.
     *
     * @param coming user name of who gets it
     * @param dryRun whether nothing is changed
     */
    LeavingRow row(Page page, LeavingPart part, PersonNumber leaving, String coming, boolean dryRun) {
        try {
            if (dryRun) {
                require(page.getId(), part, leaving, coming);
                return row(page, part, "possible", words.text("leaving.possible"), null);
            }
            carryOut(page.getId(), part, leaving, coming);
            return row(page, part, "done", words.text("leaving.done"), null);
        } catch (Problem e) {
            return row(page, part, "refused", words.text("leaving.refused", answers.message(e)), e.code());
        } catch (ConflictException e) {
            return row(
                    page, part, "refused", words.text("leaving.refused", words.text("problem.conflict")), "conflict");
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A part of a spec was not handed over: {}, {}", page.getId(), part, e);
            return row(page, part, "refused", words.text("leaving.failed"), "unexpected");
        }
    }

    private void require(long contentId, LeavingPart part, PersonNumber leaving, String coming) {
        switch (part) {
            case REVIEWER -> rounds.requireReplacing(contentId, reviewer(leaving, coming));
            case APPROVER -> roles.requireReplacingApprover(contentId, leaving, coming);
            case DRIVER -> roles.requireReplacingDriver(contentId, leaving, coming);
        }
    }

    private void carryOut(long contentId, LeavingPart part, PersonNumber leaving, String coming) {
        switch (part) {
            case REVIEWER -> rounds.replace(contentId, reviewer(leaving, coming));
            case APPROVER -> roles.replaceApprover(contentId, leaving, coming);
            case DRIVER -> roles.replaceDriver(contentId, leaving, coming);
        }
    }

    private static ReplacementRequest reviewer(PersonNumber leaving, String coming) {
        return new ReplacementRequest(null, leaving.value(), coming);
    }

    private LeavingRow row(Page page, LeavingPart part, String result, String text, String code) {
        return new LeavingRow(
                page.getId(),
                page.getTitle(),
                page.getUrlPath(),
                page.getSpace().getName(),
                part.name(),
                words.text("leaving.part." + part),
                result,
                text,
                code);
    }
}
