package org.groundbreak.confluence.panel;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.epics.SpecStart;
import org.groundbreak.confluence.epics.SpecStartReader;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.panel.SpecPanel.ApprovalBody;
import org.groundbreak.confluence.panel.SpecPanel.May;
import org.groundbreak.confluence.panel.SpecPanel.PersonBody;
import org.groundbreak.confluence.panel.SpecPanel.WithdrawalBody;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.specs.PageFingerprint;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.Authors;
import org.groundbreak.specs.SpecState;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.specs.Withdrawal;
import org.groundbreak.start.CountedApproval;
import org.groundbreak.store.PersonTable;
import org.groundbreak.words.Words;

/** Makes the panel of a spec for one viewer. Reading only. */
public final class SpecPanelMaker {

    private final PageAccess access;
    private final Pages pages;
    private final ConfluenceUsers persons;
    private final PersonTable people;
    private final SpecStartReader starts;
    private final StartBodyMaker startBodies;
    private final Words words;
    private final SpecLog log;

    public SpecPanelMaker(
            PageAccess access,
            Pages pages,
            ConfluenceUsers persons,
            PersonTable people,
            SpecStartReader starts,
            StartBodyMaker startBodies,
            Words words,
            SpecLog log) {
        this.access = access;
        this.pages = pages;
        this.persons = persons;
        this.people = people;
        this.starts = starts;
        this.startBodies = startBodies;
        this.words = words;
        this.log = log;
    }

    SpecPanel of(Page page, SpecState state, UserKey viewer) {
        if (state.stopped()) {
            return stopped(page, state, PanelPeople.of(state, SpecStart.NONE, viewer, people, persons));
        }
        if (!state.active()) {
            return unregistered(page);
        }
        SpecStart start = starts.of(page.getId(), state);
        return registered(page, state, viewer, start, PanelPeople.of(state, start, viewer, people, persons));
    }

    private SpecPanel unregistered(Page page) {
        boolean may = !access.readOnly() && access.mayEdit(page);
        return empty(page, false, may ? "next.register" : "next.not-registered", May.onlyRegister(may));
    }

    private SpecPanel stopped(Page page, SpecState state, PanelPeople cast) {
        boolean may = !access.readOnly() && !state.unreadable() && drives(page, state, cast);
        return empty(page, true, may ? "next.resume" : "next.stopped", May.onlyResume(may));
    }

    private SpecPanel empty(Page page, boolean stopped, String next, May may) {
        return new SpecPanel(
                page.getId(),
                false,
                stopped,
                page.getVersion(),
                null,
                null,
                words.text(next),
                List.of(),
                null,
                null,
                null,
                null,
                false,
                0,
                null,
                null,
                may);
    }

    private SpecPanel registered(Page page, SpecState state, UserKey viewer, SpecStart start, PanelPeople cast) {
        boolean isApprover = cast.isViewer(state.approver());
        boolean changed = PageFingerprint.changedSinceApproval(page, state);
        boolean alone =
                isApprover && (state.status() != SpecStatus.APPROVED || changed) && isOnlyAuthor(page, state, viewer);
        May may = may(page, state, cast, isApprover && !alone, isApprover, changed);
        String approver = name(cast, state.approver());
        String driver = name(cast, state.driver());
        NextStep next = new NextStep(state, isApprover, alone, changed, start.started(), may, approver, driver);
        return new SpecPanel(
                page.getId(),
                true,
                false,
                page.getVersion(),
                state.status().name(),
                words.text("status." + state.status().name()),
                words.text(next.key(), next.arguments()),
                warnings(page, state, cast),
                new PersonBody(driver),
                state.approver().map(number -> new PersonBody(approver)).orElse(null),
                state.approval().map(approval -> body(cast, approval)).orElse(null),
                state.withdrawal()
                        .map(withdrawal -> body(cast, withdrawal, log.withdrawalReason(page.getId(), state)))
                        .orElse(null),
                changed,
                state.links().linked().size(),
                startBodies.of(start, start.approval().map(counted -> body(cast, counted))),
                state.links().typedKey().orElse(null),
                may);
    }

    private May may(
            Page page, SpecState state, PanelPeople cast, boolean mayApprove, boolean isApprover, boolean changed) {
        if (access.readOnly() || state.unreadable()) {
            return May.NOTHING;
        }
        boolean approved = state.status() == SpecStatus.APPROVED;
        boolean drives = drives(page, state, cast);
        return new May(
                false,
                mayApprove && (!approved || changed),
                isApprover && approved,
                drives,
                access.mayEdit(page),
                drives,
                false);
    }

    /** Rule S6, before anybody presses a button that would be refused. */
    private boolean isOnlyAuthor(Page page, SpecState state, UserKey viewer) {
        return Authors.isOnlyAuthor(pages.lastVersions(page), state.versionJudged(), viewer);
    }

    private boolean drives(Page page, SpecState state, PanelPeople cast) {
        return cast.isViewer(state.driver()) || access.administersSpaceOf(page);
    }

    private List<String> warnings(Page page, SpecState state, PanelPeople cast) {
        List<String> warnings = new ArrayList<>();
        if (state.unreadable()) {
            warnings.add(words.text("problem.written-by-newer-version"));
        }
        if (!state.links().linked().isEmpty() && startBodies.unpaired()) {
            warnings.add(words.text("warning.not-paired"));
        }
        if (access.readOnly()) {
            warnings.add(words.text("problem.read-only"));
        }
        if (state.approver().isPresent()) {
            Optional<ConfluenceUser> approver = cast.user(state.approver());
            if (approver.isEmpty() || persons.isDeactivated(approver.get())) {
                warnings.add(words.text("warning.approver-deactivated", name(cast, state.approver())));
            } else if (!access.mayView(approver.get(), page)) {
                warnings.add(words.text("warning.approver-cannot-view", name(cast, state.approver())));
            }
        }
        return warnings;
    }

    private ApprovalBody body(PanelPeople cast, Approval approval) {
        PersonBody by = new PersonBody(name(cast, Optional.of(approval.by())));
        return new ApprovalBody(by, approval.at().toString(), words.instant(approval.at()), approval.pageVersion());
    }

    private ApprovalBody body(PanelPeople cast, CountedApproval counted) {
        PersonBody by = new PersonBody(name(cast, Optional.of(counted.header().actor())));
        return new ApprovalBody(
                by,
                counted.at().toString(),
                words.instant(counted.at()),
                counted.header().pageVersion());
    }

    private WithdrawalBody body(PanelPeople cast, Withdrawal withdrawal, Optional<String> reason) {
        PersonBody by = new PersonBody(name(cast, Optional.of(withdrawal.by())));
        Instant at = withdrawal.at();
        return new WithdrawalBody(by, at.toString(), words.instant(at), reason.orElse(null));
    }

    private String name(PanelPeople cast, Optional<PersonNumber> number) {
        return cast.user(number).map(ConfluenceUser::getFullName).orElseGet(() -> words.text("person.gone"));
    }
}
