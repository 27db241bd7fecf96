package org.groundbreak.confluence.panel;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.epics.SpecStart;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.panel.SpecPanel.ApprovalBody;
import org.groundbreak.confluence.panel.SpecPanel.EpicsBody;
import org.groundbreak.confluence.panel.SpecPanel.KindBody;
import org.groundbreak.confluence.panel.SpecPanel.OriginalBody;
import org.groundbreak.confluence.panel.SpecPanel.SpecBody;
import org.groundbreak.confluence.panel.SpecPanel.StatusBody;
import org.groundbreak.confluence.panel.SpecPanel.WithdrawalBody;
import org.groundbreak.confluence.people.Cast;
import org.groundbreak.confluence.people.PersonBody;
import org.groundbreak.confluence.specs.ChangeWords;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.specs.SpecService;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.confluence.specs.VersionWords;
import org.groundbreak.events.EventHeader;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.JudgedVersion;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.Registration;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.specs.SpecState;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.specs.Withdrawal;
import org.groundbreak.storage.ContentChange;
import org.groundbreak.words.StatusLozenge;
import org.groundbreak.words.Words;

/** Says how a spec stands, for one viewer. Reading only. */
final class SpecBodyMaker {

    private final PageAccess access;
    private final SpecLog log;
    private final SpecService specs;
    private final StartBodyMaker starts;
    private final WayMaker ways;
    private final Words words;

    SpecBodyMaker(
            PageAccess access, SpecLog log, SpecService specs, StartBodyMaker starts, WayMaker ways, Words words) {
        this.access = access;
        this.log = log;
        this.specs = specs;
        this.starts = starts;
        this.ways = ways;
        this.words = words;
    }

    /**
     * The body.
     *
     * @param changed whether the page says something else than what was approved
     * @param review its review
     * @param waiting of how many epics Jira has not taken what there is to tell
     */
    SpecBody of(SpecVisit visit, SpecStart start, boolean changed, ReviewBody review, int waiting) {
        SpecState state = visit.state();
        Cast cast = visit.cast();
        return new SpecBody(
                state.registration().map(Registration::kind).map(this::kind).orElseThrow(),
                status(state.status()),
                ways.steps(visit.spec(), start, changed),
                new PersonBody(name(cast, state.driver())),
                state.approver().map(number -> person(cast, number)).orElse(null),
                state.approval().map(approval -> approval(cast, approval)).orElse(null),
                state.withdrawal()
                        .map(withdrawal -> withdrawal(cast, withdrawal, log.withdrawalReason(visit.spec())))
                        .orElse(null),
                changed,
                changed ? changedText(specs.changesSinceApproval(visit)) : null,
                new EpicsBody(
                        state.links().linked().size(),
                        waiting,
                        state.links().typedKey().orElse(null)),
                review,
                starts.of(start, start.approval().map(counted -> counted(cast, counted.header()))),
                state.registration()
                        .flatMap(Registration::copyOf)
                        .map(this::original)
                        .orElse(null));
    }

    /** The difference that the mark stands beside shows words; what it does not show is said (rule F9). */
    private String changedText(Set<ContentChange> changes) {
        return changes.isEmpty() || changes.contains(ContentChange.WORDS)
                ? words.text("panel.changed")
                : words.text("panel.changed-in", ChangeWords.of(changes));
    }

    /** With the viewer's own rights: that there is a page is all he learns of one he may not view. */
    private OriginalBody original(long contentId) {
        return access.find(contentId)
                .map(page -> new OriginalBody(page.getTitle(), page.getUrlPath()))
                .orElse(new OriginalBody(null, null));
    }

    /** Somebody's full name; a sentence when nobody is meant or the account is gone. */
    String name(Cast cast, Optional<PersonNumber> number) {
        return cast.user(number).map(ConfluenceUser::getFullName).orElseGet(() -> words.text("person.gone"));
    }

    private KindBody kind(SpecKind kind) {
        return new KindBody(kind.name(), words.text("kind." + kind));
    }

    private StatusBody status(SpecStatus status) {
        return new StatusBody(status.name(), words.text("status." + status.name()), StatusLozenge.of(status.name()));
    }

    private ApprovalBody approval(Cast cast, Approval approval) {
        return new ApprovalBody(
                person(cast, approval.by()),
                approval.at().toString(),
                words.instant(approval.at()),
                approval.version().here(),
                VersionWords.of(words, approval.version()));
    }

    private ApprovalBody counted(Cast cast, EventHeader approval) {
        JudgedVersion version = JudgedVersion.of(approval);
        return new ApprovalBody(
                person(cast, approval.actor()),
                approval.at().toString(),
                words.instant(approval.at()),
                version.here(),
                VersionWords.of(words, version));
    }

    private WithdrawalBody withdrawal(Cast cast, Withdrawal withdrawal, Optional<String> reason) {
        return new WithdrawalBody(
                person(cast, withdrawal.by()),
                withdrawal.at().toString(),
                words.instant(withdrawal.at()),
                reason.orElse(null));
    }

    private PersonBody person(Cast cast, PersonNumber number) {
        return new PersonBody(name(cast, Optional.of(number)));
    }
}
