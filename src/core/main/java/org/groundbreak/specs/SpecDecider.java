package org.groundbreak.specs;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.events.Decider;
import org.groundbreak.events.Decision;
import org.groundbreak.events.LogEntry;
import org.groundbreak.events.Proposal;
import org.groundbreak.people.PersonNumber;

/**
 * The rules of a spec.
 *
 * <ul>
 *   <li>S1: the stream begins at the first publish; who published is the driver.
 *   <li>S2: approver and epic of the wizard count once, for the page whose first publish uses up the seed.
 *   <li>S3: the driver or an administrator names or replaces the approver; a spec never goes back to having none.
 *   <li>S11: the driver or an administrator may stop treating the page as a spec; then nothing else is decided
 *       but rule S13.
 *   <li>S12: nothing is decided on a history that this version cannot read in full.
 *   <li>S13: who may stop it may have the page treated as a spec again; everything is then as it was, and what the page
 *       has become meanwhile is compared with the approval as ever.
 * </ul>
 *
 * The rules of approving and withdrawing are in {@link ApprovalRules}, those of links in {@link LinkRules}.
 */
public final class SpecDecider implements Decider<SpecState, SpecCommand, SpecEvent> {

    @Override
    public SpecState initial() {
        return SpecState.NONE;
    }

    @Override
    public SpecState evolve(SpecState state, LogEntry<SpecEvent> entry) {
        return entry.event().applyTo(state.at(entry.sequence()), entry.header());
    }

    @Override
    public Decision<SpecEvent> decide(SpecState state, SpecCommand command) {
        if (state.unreadable()) {
            return refuse(SpecRefusal.WRITTEN_BY_NEWER_VERSION);
        }
        if (state.stopped() && !(command instanceof SpecCommand.ResumeTreatingAsSpec)) {
            return refuse(SpecRefusal.STOPPED);
        }
        if (command instanceof SpecCommand.Register register) {
            return register(state, register);
        }
        if (state.registration().isEmpty()) {
            return refuse(SpecRefusal.NOT_A_SPEC);
        }
        if (command instanceof SpecCommand.NameApprover name) {
            return nameApprover(state, name);
        }
        if (command instanceof SpecCommand.Approve approve) {
            return ApprovalRules.approve(state, approve);
        }
        if (command instanceof SpecCommand.Withdraw withdraw) {
            return ApprovalRules.withdraw(state, withdraw);
        }
        if (command instanceof SpecCommand.LinkEpic link) {
            return LinkRules.link(state, link.epic());
        }
        if (command instanceof SpecCommand.UnlinkEpic unlink) {
            return LinkRules.unlink(state, unlink.epic());
        }
        if (command instanceof SpecCommand.ResumeTreatingAsSpec resume) {
            return resume(state, resume);
        }
        return stop(state, (SpecCommand.StopTreatingAsSpec) command);
    }

    private static Decision<SpecEvent> register(SpecState state, SpecCommand.Register command) {
        if (state.registration().isPresent()) {
            return accept();
        }
        Optional<WizardAnswers> wizard = command.wizard();
        List<Proposal<SpecEvent>> events = new ArrayList<>();
        events.add(Proposal.of(new SpecEvent.Registered(
                command.contentId(),
                command.kind(),
                wizard.map(WizardAnswers::seed),
                wizard.flatMap(WizardAnswers::epicKey))));
        wizard.flatMap(WizardAnswers::approver)
                .ifPresent(approver -> events.add(Proposal.of(new SpecEvent.ApproverNamed(approver))));
        return new Decision.Accepted<>(events);
    }

    private static Decision<SpecEvent> nameApprover(SpecState state, SpecCommand.NameApprover command) {
        if (!mayDrive(state, command.actor(), command.admin())) {
            return refuse(SpecRefusal.NOT_THE_DRIVER);
        }
        if (command.approver().isEmpty()) {
            return refuse(SpecRefusal.APPROVER_REQUIRED);
        }
        if (command.approver().equals(state.approver())) {
            return accept();
        }
        return accept(new SpecEvent.ApproverNamed(command.approver().get()));
    }

    private static Decision<SpecEvent> stop(SpecState state, SpecCommand.StopTreatingAsSpec command) {
        return mayDrive(state, command.actor(), command.admin())
                ? accept(new SpecEvent.Stopped())
                : refuse(SpecRefusal.NOT_THE_DRIVER);
    }

    private static Decision<SpecEvent> resume(SpecState state, SpecCommand.ResumeTreatingAsSpec command) {
        if (!mayDrive(state, command.actor(), command.admin())) {
            return refuse(SpecRefusal.NOT_THE_DRIVER);
        }
        return state.stopped() ? accept(new SpecEvent.Resumed()) : accept();
    }

    private static boolean mayDrive(SpecState state, PersonNumber actor, boolean admin) {
        return admin || state.driver().equals(Optional.of(actor));
    }
}
