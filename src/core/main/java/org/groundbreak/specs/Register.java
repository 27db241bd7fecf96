package org.groundbreak.specs;

import static org.groundbreak.events.Decision.accept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.Proposal;
import org.groundbreak.people.PersonNumber;

/**
 * The page was published with the macro for the first time; nothing happens when it is registered already.
 *
 * <ul>
 *   <li>S1: the stream begins at the first publish; who published is the driver. When somebody else makes the page a spec,
 *       the event is his, and it names the driver.
 *   <li>S2: approver and epic of the wizard count once, for the page whose first publish uses up the seed.
 *   <li>L11: the epic is linked at once where the actor published the page himself, and so has edited it, and Jira had let
 *       him browse that very epic when he sent the wizard. Of any other only the key is kept.
 * </ul>
 *
 * @param actor the publisher, or whoever asked for it
 * @param driver the publisher, when that is not the actor
 * @param origin where the page comes from
 */
public record Register(
        PersonNumber actor,
        int pageVersion,
        long contentId,
        SpecKind kind,
        Optional<PersonNumber> driver,
        SpecOrigin origin)
        implements SpecCommand {

    public Register {
        PersonNumber asking = actor;
        driver = driver.filter(publisher -> !publisher.equals(asking));
    }

    @Override
    public boolean evenWhenUnregistered() {
        return true;
    }

    @Override
    public Decision<SpecEvent> decide(SpecState state) {
        if (state.registration().isPresent()) {
            return accept();
        }
        Optional<WizardAnswers> wizard = origin.wizard();
        List<Proposal<SpecEvent>> events = new ArrayList<>();
        events.add(Proposal.of(new SpecEvent.Registered(
                contentId,
                kind,
                driver,
                wizard.map(WizardAnswers::seed),
                wizard.flatMap(WizardAnswers::epicKey),
                origin.copyOf())));
        wizard.flatMap(WizardAnswers::approver)
                .ifPresent(approver -> events.add(Proposal.of(new SpecEvent.ApproverNamed(approver))));
        wizard.filter(answers -> driver.isEmpty())
                .flatMap(answers -> answers.epicFor(actor))
                .ifPresent(epic -> events.add(Proposal.of(new SpecEvent.EpicLinked(epic))));
        return new Decision.Accepted<>(events);
    }
}
