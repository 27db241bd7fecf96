package org.groundbreak.confluence.waiting;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import org.groundbreak.confluence.lists.ListedPage;
import org.groundbreak.confluence.reviews.ReplacementRequest;
import org.groundbreak.confluence.reviews.ReviewDesk;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.confluence.reviews.ReviewsFeature;
import org.groundbreak.confluence.reviews.RoleService;
import org.groundbreak.confluence.reviews.RoundService;
import org.groundbreak.confluence.specs.SharedReading;
import org.groundbreak.confluence.specs.SpecDesk;
import org.groundbreak.confluence.specs.SpecVisit;
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
 * or only says whether that would be refused. What is refused or fails is a row and stops nothing (rule P6).
 */
final class Handover {

    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);

    private final SpecDesk specs;
    private final ReviewDesk desk;
    private final RoundService rounds;
    private final RoleService roles;
    private final Answers answers;
    private final Words words;

    Handover(SpecDesk specs, ReviewsFeature reviews, Answers answers, Words words) {
        this.specs = specs;
        this.desk = reviews.desk();
        this.rounds = reviews.rounds();
        this.roles = reviews.roles();
        this.answers = answers;
        this.words = words;
    }

    /**
     * His parts in specs, one after the other. What they share is read once for all; a command reads its own log, and only
     * where nothing is changed are the logs read at once.
     *
     * @param viewer who hands over
     * @param coming who gets them
     * @param dryRun whether nothing is changed
     */
    List<LeavingRow> rows(
            List<ListedPage<LeavingPart>> parts,
            PersonNumber leaving,
            ConfluenceUser coming,
            UserKey viewer,
            boolean dryRun) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<UserKey> named = List.of(viewer, coming.getKey());
        SharedReading shared = dryRun ? specs.readingAhead(pagesOf(parts), named) : specs.readingFor(named);
        return parts.stream()
                .map(part -> row(part.page(), part.about(), leaving, coming.getName(), shared, dryRun))
                .toList();
    }

    private static List<Long> pagesOf(List<ListedPage<LeavingPart>> parts) {
        return parts.stream().map(part -> part.page().getId()).distinct().toList();
    }

    private LeavingRow row(
            Page page, LeavingPart part, PersonNumber leaving, String coming, SharedReading shared, boolean dryRun) {
        try {
            ReviewVisit review = desk.openForCommand(page.getId(), shared);
            if (dryRun) {
                require(review, part, leaving, coming);
                return row(page, part, "possible", words.text("leaving.possible"), null);
            }
            shared.meet(carryOut(review, part, leaving, coming));
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

    private void require(ReviewVisit review, LeavingPart part, PersonNumber leaving, String coming) {
        switch (part) {
            case REVIEWER -> rounds.requireReplacing(review, reviewer(leaving, coming));
            case APPROVER -> roles.requireReplacingApprover(review, leaving, coming);
            case DRIVER -> roles.requireReplacingDriver(review, leaving, coming);
        }
    }

    private SpecVisit carryOut(ReviewVisit review, LeavingPart part, PersonNumber leaving, String coming) {
        return switch (part) {
            case REVIEWER -> rounds.replace(review, reviewer(leaving, coming));
            case APPROVER -> roles.replaceApprover(review, leaving, coming);
            case DRIVER -> roles.replaceDriver(review, leaving, coming);
        };
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
