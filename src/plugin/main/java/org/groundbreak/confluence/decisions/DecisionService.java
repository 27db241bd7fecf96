package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.SeenPage;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.decisions.ConfirmApprover;
import org.groundbreak.decisions.DaciOption;
import org.groundbreak.decisions.Decide;
import org.groundbreak.decisions.DecisionRefusal;
import org.groundbreak.decisions.Dissent;
import org.groundbreak.decisions.PublishedRoles;
import org.groundbreak.decisions.Reopen;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.PersonTable;
import org.groundbreak.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people do with decisions. Every method answers for whoever is signed in on this thread. */
public final class DecisionService {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionService.class);

    private final DecisionDesk desk;
    private final PageAccess access;
    private final Pages pages;
    private final ConfluenceUsers users;
    private final PersonTable people;
    private final DecisionReader reader;
    private final CopyWriter copies;
    private final Words words;

    DecisionService(
            DecisionDesk desk,
            PageAccess access,
            Pages pages,
            ConfluenceUsers users,
            PersonTable people,
            DecisionReader reader,
            CopyWriter copies,
            Words words) {
        this.desk = desk;
        this.access = access;
        this.pages = pages;
        this.users = users;
        this.people = people;
        this.reader = reader;
        this.copies = copies;
        this.words = words;
    }

    /**
     * Decides on what the viewer saw (rules D6 to D10), and writes it into the page when he may edit that. Problems: 400 no
     * version, option or dissent, or an instant that is none; 401; 403 not the approver; 404; 405; 409 the content changed,
     * it is decided already, or nobody can tell what an attachment is.
     *
     * @return what was not done with it, as a sentence; empty when all was
     */
    public Optional<String> decide(long contentId, String decisionId, DecideRequest request) {
        DecisionVisit visit = desk.openForCommand(contentId, decisionId);
        SeenPage seen = request.seen();
        PageToDecide page = toDecide(visit, seen);
        DecisionVisit after;
        try {
            after = desk.carryOut(
                    visit,
                    actor -> new Decide(
                            actor,
                            seen.version(),
                            page,
                            Optional.ofNullable(request.option()).orElse(""),
                            Optional.ofNullable(request.rationale()),
                            dissent(request)));
        } catch (DecisionProblem e) {
            if (e.code().equals(DecisionRefusal.CONTENT_CHANGED.code())) {
                throw DecisionProblem.contentChanged(
                        visit.version(), visit.shown().readAt(), page.changes());
            }
            if (e.code().equals(DecisionRefusal.PAGE_UNREADABLE.code())) {
                visit.shown().problem().ifPresent(finding -> {
                    throw DecisionProblem.unreadable(finding);
                });
            }
            throw e;
        }
        return writeAlong(after);
    }

    private static Optional<Dissent> dissent(DecideRequest request) {
        Optional<Dissent> said = Optional.ofNullable(request.dissent()).flatMap(Dissent::said);
        return said.isPresent() || !Boolean.TRUE.equals(request.nobodyDissents()) ? said : Optional.of(Dissent.NOBODY);
    }

    /**
     * Reopens a decision (rule D11), and writes that into the page when the viewer may edit it. Problems: 400 no reason; 401;
     * 403 neither approver nor administrator of the space; 404; 405; 409 not decided.
     *
     * @return what was not done with it, as a sentence; empty when all was
     */
    public Optional<String> reopen(long contentId, String decisionId, Optional<String> reason) {
        DecisionVisit visit = desk.openForCommand(contentId, decisionId);
        boolean admin = access.administersSpaceOf(visit.page());
        return writeAlong(desk.carryOut(visit, actor -> new Reopen(actor, visit.version(), admin, reason)));
    }

    /** The event stands, whatever becomes of its copy in the page. */
    private Optional<String> writeAlong(DecisionVisit visit) {
        if (!access.mayEdit(visit.page())) {
            return Optional.of(words.text("decision.copy.no-edit"));
        }
        try {
            copies.writeNow(visit);
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.warn(
                    "How a decision stands was not written into its page: {}",
                    visit.page().getId(),
                    e);
            return Optional.of(words.text("decision.copy.failed"));
        }
    }

    /**
     * Confirms the approver whom the page names (rule D7). Problems: 401; 403 neither driver nor administrator of the space;
     * 404; 405; 409 nobody waits, or by now somebody else does.
     */
    public void confirmApprover(long contentId, String decisionId, Long approver) {
        DecisionVisit visit = desk.openForCommand(contentId, decisionId);
        boolean admin = access.administersSpaceOf(visit.page());
        PersonNumber named = Optional.ofNullable(approver)
                .filter(number -> number > 0)
                .map(PersonNumber::new)
                .orElse(PersonNumber.STRANGER);
        desk.carryOut(visit, actor -> new ConfirmApprover(actor, visit.version(), admin, named));
    }

    /**
     * Writes into the page how the decision stands. Problems: 400 no version; 401; 403 may not edit; 404; 405; 409 it is not
     * decided, or another version is published by now.
     */
    public void writeCopy(long contentId, String decisionId, Integer seenVersion) {
        DecisionVisit visit = desk.openForCommand(contentId, decisionId);
        access.requireEdit(visit.page());
        copies.write(visit, required(seenVersion));
    }

    /**
     * Deciding on what is published now, for the first option that can be chosen, to ask whether the viewer could.
     *
     * @param roles of the published version; asked for once at most
     */
    Decide decisionOf(DecisionVisit visit, Supplier<PublishedRoles> roles) {
        List<DaciOption> options = visit.macro().options();
        String choice = options.stream()
                .map(DaciOption::name)
                .filter(name ->
                        options.stream().filter(option -> option.isNamed(name)).count() == 1)
                .findFirst()
                .orElse("");
        return new Decide(
                visit.actor(),
                visit.version(),
                new PageToDecide(visit, SeenPage.now(visit.version()), pages, reader, roles),
                choice,
                Optional.empty(),
                Optional.of(Dissent.NOBODY));
    }

    private PageToDecide toDecide(DecisionVisit visit, SeenPage seen) {
        return new PageToDecide(visit, seen, pages, reader, () -> roles(visit));
    }

    /** Whoever has no number yet is one whom nobody has noted. */
    private PublishedRoles roles(DecisionVisit visit) {
        NamedRoles named = NamedRoles.of(visit.macro(), users);
        Map<UserKey, PersonNumber> numbers = people.knownNumbersOf(named.keys());
        return named.published(key -> numbers.getOrDefault(key, PersonNumber.STRANGER));
    }

    static int required(Integer version) {
        if (version == null || version < 1) {
            throw DecisionProblem.of(DecisionRefusal.VERSION_REQUIRED);
        }
        return version;
    }

    /** A page for a change that is no decision. Problems: 401, 403 may not edit, 404, 405. */
    Page openToEdit(long contentId) {
        access.viewer();
        Page page = access.forCommand(contentId);
        access.requireEdit(page);
        return page;
    }

    static Problem noDecision() {
        return Problem.notFound("no-decision");
    }
}
