package org.groundbreak.decisions;

import static org.groundbreak.events.Decision.refuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.Proposal;
import org.groundbreak.people.PersonNumber;

/**
 * The approver decides.
 *
 * <ul>
 *   <li>D6: only the one approver of the published version decides; while none or several are named, nobody does.
 *   <li>D8: a decision is bound to the content of this very macro that he saw; the rest of the page does not matter.
 *   <li>D9: what is chosen is an option of the page, by its name, which no other may have.
 *   <li>D10: before, it was asked who disagrees; "nobody" is an answer, silence is none.
 * </ul>
 *
 * @param pageVersion the version he saw
 * @param content the page
 * @param option the name of what he chose
 * @param rationale why; without it the decision holds, and its absence is a finding
 * @param dissent what came of asking; empty when nobody said
 */
public record Decide(
        PersonNumber actor,
        int pageVersion,
        ContentToDecide content,
        String option,
        Optional<String> rationale,
        Optional<Dissent> dissent)
        implements DecisionCommand {

    public Decide {
        option = option.replace("\0", "").strip();
        rationale = rationale.flatMap(NamedTexts::clean);
    }

    @Override
    public Decision<DecisionEvent> decide(DecisionState state) {
        Optional<DecisionRefusal> refusal = notTheApprover(state, actor)
                .or(() -> notNow(state))
                .or(this::notThisContent)
                .or(this::notThisOption);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        DaciContent now = content.now().orElseThrow();
        Dissent answer = dissent.orElseThrow();
        Map<String, String> texts = new HashMap<>();
        texts.put(DecisionEventKeys.OPTION, chosen(now).get(0).name());
        rationale.ifPresent(words -> texts.put(DecisionEventKeys.RATIONALE, words));
        answer.text().ifPresent(words -> texts.put(DecisionEventKeys.DISSENT, words));
        DecisionEvent made = new DecisionEvent.DecisionMade(now.fingerprint(), rationale.isPresent(), answer.kind());
        return new Decision.Accepted<>(List.of(Proposal.of(made, new NamedTexts(texts))));
    }

    private Optional<DecisionRefusal> notNow(DecisionState state) {
        if (state.decision().isPresent()) {
            return Optional.of(DecisionRefusal.ALREADY_DECIDED);
        }
        if (pageVersion < 1) {
            return Optional.of(DecisionRefusal.VERSION_REQUIRED);
        }
        if (content.now().isEmpty()) {
            return Optional.of(DecisionRefusal.PAGE_UNREADABLE);
        }
        return content.roles().equals(state.published().orElseThrow().roles())
                ? Optional.empty()
                : Optional.of(DecisionRefusal.ROLES_BEHIND);
    }

    private Optional<DecisionRefusal> notThisContent() {
        if (content.seen().isEmpty()) {
            return Optional.of(DecisionRefusal.VERSION_GONE);
        }
        return content.seen().map(DaciContent::fingerprint).equals(content.now().map(DaciContent::fingerprint))
                ? Optional.empty()
                : Optional.of(DecisionRefusal.CONTENT_CHANGED);
    }

    private Optional<DecisionRefusal> notThisOption() {
        if (option.isEmpty()) {
            return Optional.of(DecisionRefusal.OPTION_REQUIRED);
        }
        int options = chosen(content.now().orElseThrow()).size();
        if (options != 1) {
            return Optional.of(options == 0 ? DecisionRefusal.NO_SUCH_OPTION : DecisionRefusal.OPTION_DOUBLED);
        }
        return dissent.isEmpty() ? Optional.of(DecisionRefusal.DISSENT_REQUIRED) : Optional.empty();
    }

    private List<DaciOption> chosen(DaciContent now) {
        return now.options().stream().filter(one -> one.isNamed(option)).toList();
    }

    /** Rule D6. */
    static Optional<DecisionRefusal> notTheApprover(DecisionState state, PersonNumber actor) {
        Optional<PersonNumber> seat = state.approver().seat().map(ApproverSeat::person);
        if (seat.equals(Optional.of(actor))) {
            return Optional.empty();
        }
        if (state.approver().pending().map(ApproverSeat::person).equals(Optional.of(actor))) {
            return Optional.of(DecisionRefusal.APPROVER_NOT_CONFIRMED);
        }
        return Optional.of(seat.isPresent() ? DecisionRefusal.NOT_THE_APPROVER : nobody(state));
    }

    private static DecisionRefusal nobody(DecisionState state) {
        RoleHolders named = state.published()
                .map(version -> version.roles().of(DaciRole.APPROVER))
                .orElse(RoleHolders.NOBODY);
        if (named.count() > 1) {
            return DecisionRefusal.SEVERAL_APPROVERS;
        }
        if (named.unknown() > 0) {
            return DecisionRefusal.UNKNOWN_APPROVER;
        }
        return named.count() == 1 ? DecisionRefusal.APPROVER_NOT_CONFIRMED : DecisionRefusal.NO_APPROVER;
    }
}
