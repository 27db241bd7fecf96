package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.UnreadablePage;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DecisionCommand;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.decisions.DecisionRefusal;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.PersonTable;

/**
 * Where everything that people do with decisions comes in, always in the same order: who it is, whether he may see the page,
 * whether anything may be written, what was published and not noted yet, what the rules say, and only then a number for him
 * and the append. So a call that is refused leaves nothing of his behind.
 */
final class DecisionDesk {

    private final PageAccess access;
    private final ConfluenceUsers users;
    private final PersonTable people;
    private final DecisionLog log;
    private final DecisionNoticer noticer;
    private final RolesCheck roles;
    private final DecisionReader reader;

    DecisionDesk(
            PageAccess access,
            ConfluenceUsers users,
            PersonTable people,
            DecisionLog log,
            DecisionNoticer noticer,
            RolesCheck roles,
            DecisionReader reader) {
        this.access = access;
        this.users = users;
        this.people = people;
        this.log = log;
        this.noticer = noticer;
        this.roles = roles;
        this.reader = reader;
    }

    /**
     * A decision for a command. What was published since it was last looked at is noted first (rule D5). Problems: 400 an id
     * that is too long; 401; 404 no such page or decision; 405; 409 the page cannot be read.
     */
    DecisionVisit openForCommand(long contentId, String decisionId) {
        UserKey viewer = access.viewer();
        Page page = access.forCommand(contentId);
        PageReading reading = PageReading.of(page.getVersion(), page.getBodyAsString());
        DaciMacro macro = own(reading, Limits.name(decisionId));
        if (!noticer.isUpToDate(page, reading)) {
            noticer.lookAtOnce(contentId);
        }
        DecisionStream stream = log.read(new DecisionId(contentId, decisionId));
        ShownDecision shown = reader.decision(contentId, macro, Optional.empty(), Effort.COMMAND);
        return new DecisionVisit(viewer, page, reading, shown, stream, Cast.of(stream.persons(), people, users));
    }

    private static DaciMacro own(PageReading reading, String id) {
        requireReadable(reading);
        return reading.own(id).orElseThrow(() -> Problem.notFound("no-decision"));
    }

    /** Problems: 409 where and how the page cannot be read. */
    static void requireReadable(PageReading reading) {
        reading.problem().ifPresent(problem -> {
            throw UnreadablePage.problem(problem);
        });
    }

    /** Refuses what the rules refuse. Problems: 400, 403, 409. */
    void require(DecisionVisit visit, DecisionCommand command) {
        log.refusal(visit.stream(), command).ifPresent(refusal -> {
            throw DecisionProblem.of(refusal);
        });
    }

    /** What was noted of this version may be otherwise by now, so before a refusal for it that is looked at again. */
    private DecisionVisit noticed(DecisionVisit visit, DecisionCommand command) {
        boolean aboutRoles = log.refusal(visit.stream(), command)
                .filter(DecisionRefusal::isAboutRoles)
                .isPresent();
        if (!aboutRoles || !roles.isBehind(visit)) {
            return visit;
        }
        noticer.lookAtOnce(visit.page().getId());
        DecisionStream now = log.read(visit.stream().id());
        return visit.with(now, Cast.of(now.persons(), people, users));
    }

    /**
     * Carries a command out, and has the row of the decision follow.
     *
     * @param command made for a number of whoever asks; may be called several times
     * @return the visit as it is afterwards. Problems: those of {@link #require}
     */
    DecisionVisit carryOut(DecisionVisit asking, Function<PersonNumber, DecisionCommand> command) {
        DecisionVisit visit = noticed(asking, command.apply(asking.actor()));
        DecisionCommand asked = command.apply(visit.actor());
        require(visit, asked);
        if (!log.wouldChange(visit.stream(), asked)) {
            return visit;
        }
        PersonNumber actor =
                visit.actor().equals(PersonNumber.STRANGER) ? people.numberOf(visit.viewer()) : visit.actor();
        DecisionOutcome outcome = log.run(visit.stream(), command.apply(actor));
        outcome.refusal().ifPresent(refusal -> {
            throw DecisionProblem.of(refusal);
        });
        noticer.follow(outcome.stream());
        Cast cast = visit.cast().knows(outcome.stream().persons())
                ? visit.cast()
                : Cast.of(outcome.stream().persons(), people, users);
        return visit.with(outcome.stream(), cast.with(actor, visit.viewer()));
    }
}
