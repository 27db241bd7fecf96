package org.groundbreak.specs;

import java.util.Optional;
import org.groundbreak.events.Command;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;

/**
 * What can be asked of a spec. Whether the actor may view or edit the page, or browse the epic, is for the caller to
 * ask the hosts before; the roles within the spec are checked here.
 */
public sealed interface SpecCommand extends Command {

    /**
     * The page was published with the macro for the first time; nothing happens when it is registered already.
     *
     * @param actor the publisher, who becomes the driver
     * @param wizard what the wizard asked, when its seed was unused until now (rule S2); empty for any other page,
     *     which begins without approver and epic
     */
    record Register(PersonNumber actor, int pageVersion, long contentId, SpecKind kind, Optional<WizardAnswers> wizard)
            implements SpecCommand {}

    /**
     * Somebody shall be the approver, in place of whoever is it now.
     *
     * @param admin whether the actor administers the space or the product
     * @param approver who; nobody is refused
     */
    record NameApprover(PersonNumber actor, int pageVersion, boolean admin, Optional<PersonNumber> approver)
            implements SpecCommand {}

    /**
     * The approver approves what he saw.
     *
     * @param pageVersion the version he saw
     * @param seen fingerprint of that version
     * @param now fingerprint of the version that is published now, in the same form
     * @param authors everybody who ever changed the page
     */
    record Approve(PersonNumber actor, int pageVersion, Fingerprint seen, Fingerprint now, Authors authors)
            implements SpecCommand {}

    /**
     * The approver takes the approval back.
     *
     * @param reason his words, without U+0000, which PostgreSQL cannot store; blank ones count as none
     */
    record Withdraw(PersonNumber actor, int pageVersion, Optional<String> reason) implements SpecCommand {
        public Withdraw {
            reason = reason.map(text -> text.replace("\0", "").strip()).filter(text -> !text.isEmpty());
        }
    }

    /** Link an epic; nothing happens when it is linked already. */
    record LinkEpic(PersonNumber actor, int pageVersion, EpicRef epic) implements SpecCommand {}

    /** Take the link to an epic away; nothing happens when there is none. */
    record UnlinkEpic(PersonNumber actor, int pageVersion, EpicRef epic) implements SpecCommand {}

    /**
     * Treat the page no longer as a spec.
     *
     * @param admin whether the actor administers the space or the product
     */
    record StopTreatingAsSpec(PersonNumber actor, int pageVersion, boolean admin) implements SpecCommand {}

    /**
     * Treat the page as a spec again; nothing happens when it is treated as one.
     *
     * @param admin whether the actor administers the space or the product
     */
    record ResumeTreatingAsSpec(PersonNumber actor, int pageVersion, boolean admin) implements SpecCommand {}
}
