package org.groundbreak.confluence.decisions;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.decisions.DecisionBody.MayBody;
import org.groundbreak.decisions.ApproverSeat;
import org.groundbreak.decisions.ConfirmApprover;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionRefusal;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.decisions.NewOption;
import org.groundbreak.decisions.PageOutcome;
import org.groundbreak.decisions.PublishedRoles;
import org.groundbreak.decisions.Reopen;
import org.groundbreak.decisions.RoleHolders;
import org.groundbreak.decisions.hygiene.HolderSight;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.words.Words;

/**
 * Asks the domain what it would say to each command that a button sends. So a button is there exactly when pressing it would
 * do something. Nothing is written, and nobody gets a number for having looked.
 */
final class DecisionOffers {

    private static final MayBody NOTHING = new MayBody(false, false, false, false, false, false, false, null);

    /** Why somebody who is named as approver may not decide, as far as he would wonder. */
    private static final Set<DecisionRefusal> WORTH_SAYING = EnumSet.of(
            DecisionRefusal.WRITTEN_BY_NEWER_VERSION,
            DecisionRefusal.APPROVER_NOT_CONFIRMED,
            DecisionRefusal.OPTION_REQUIRED,
            DecisionRefusal.NO_SUCH_OPTION,
            DecisionRefusal.OPTION_DOUBLED);

    private final DecisionLog log;
    private final DecisionService decisions;
    private final Words words;

    DecisionOffers(DecisionLog log, DecisionService decisions, Words words) {
        this.log = log;
        this.decisions = decisions;
        this.words = words;
    }

    /**
     * @param stream null for a macro that is no decision of its own
     * @param holders everybody who is named in it, so that nobody is asked of the host a second time
     */
    MayBody of(
            PageViewer viewer,
            int position,
            DecisionStream stream,
            PageOutcome page,
            Map<DaciRole, List<HolderSight>> holders) {
        if (!viewer.writable()) {
            return NOTHING;
        }
        if (stream == null) {
            return new MayBody(false, false, false, false, false, viewer.edits(), false, null);
        }
        DecisionVisit visit = viewer.at(position, stream);
        DecisionState state = stream.state();
        PersonNumber actor = visit.actor();
        Optional<DecisionRefusal> refusal = log.refusal(stream, decisions.decisionOf(visit, () -> published(holders)));
        boolean confirm = state.approver()
                .pending()
                .map(ApproverSeat::person)
                .filter(person -> log.wouldChange(
                        stream, new ConfirmApprover(actor, visit.version(), viewer.administers(), person)))
                .isPresent();
        return new MayBody(
                refusal.isEmpty(),
                log.wouldChange(
                        stream, new Reopen(actor, visit.version(), viewer.administers(), Optional.of("any reason"))),
                confirm,
                viewer.edits() && state.standing().isPresent() && page.isMendedByWriting(),
                viewer.edits() && NewOption.refusal(state).isEmpty(),
                false,
                viewer.creates() && state.decision().isPresent(),
                refusal.filter(WORTH_SAYING::contains)
                        .map(code -> words.text(DecisionProblem.textKey(code.code())))
                        .orElse(null));
    }

    /** Whoever has no number yet is one whom nobody has noted. */
    private static PublishedRoles published(Map<DaciRole, List<HolderSight>> holders) {
        Map<DaciRole, RoleHolders> roles = new EnumMap<>(DaciRole.class);
        holders.forEach((role, sights) -> {
            List<PersonNumber> persons = sights.stream()
                    .flatMap(sight -> sight.person().stream())
                    .filter(person -> !person.equals(PersonNumber.STRANGER))
                    .toList();
            roles.put(role, new RoleHolders(persons, sights.size() - persons.size()));
        });
        return new PublishedRoles(roles);
    }
}
