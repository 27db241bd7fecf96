package org.groundbreak.confluence.decisions;

import java.util.List;

/**
 * One decision as one viewer sees it; part of REST answers. Texts are in his language.
 *
 * @param id of the macro, null where it has none
 * @param position which of the page's decisions it is, from 0, in document order
 * @param identity {@code own}, {@code no-id} or {@code doubled-id}; only one of its own can be decided
 * @param question what is to be decided, null where the page does not say
 * @param area what it is about, null where the page does not say
 * @param status where it stands, null for one that is none of its own
 * @param roles all four, in their order
 * @param due until when it shall be decided, null where the page does not say
 * @param overdue said when the due date has passed and it is not decided, else null
 * @param options in document order
 * @param outcome the decision that stands, null while none does
 * @param reopening how it came that it no longer stands, null where it was never taken back
 * @param page what the page itself says of the outcome
 * @param pageText a sentence where that is something else than what is recorded, or this is none of its own; else null
 * @param changedSinceDecision whether question, options or text are no longer what was decided on
 * @param pendingApprover whom the page names without that being confirmed, null where there is nobody
 * @param findings what is to be mended, the weightiest first
 * @param may what this viewer may do now
 */
public record DecisionBody(
        String id,
        int position,
        String identity,
        String question,
        NamedBody area,
        StatusBody status,
        List<RoleBody> roles,
        DueBody due,
        String overdue,
        List<OptionBody> options,
        OutcomeBody outcome,
        ReopeningBody reopening,
        PageBody page,
        String pageText,
        boolean changedSinceDecision,
        HolderBody pendingApprover,
        List<FindingBody> findings,
        MayBody may) {

    public DecisionBody {
        roles = List.copyOf(roles);
        options = List.copyOf(options);
        findings = List.copyOf(findings);
    }

    /** @param name for programs @param text for people */
    public record NamedBody(String name, String text) {}

    /** @param name for programs @param text for people @param lozenge class of its lozenge */
    public record StatusBody(String name, String text, String lozenge) {}

    /** @param name for programs, lower case @param text for people @param holders as the page names them */
    public record RoleBody(String name, String text, List<HolderBody> holders) {
        public RoleBody {
            holders = List.copyOf(holders);
        }
    }

    /**
     * Somebody who is named.
     *
     * @param person his number, 0 where he has none yet or is not known
     * @param name his full name, or what the page calls him when he is not known
     * @param initials of that name, two letters at most
     * @param known whether there is such a user, or so many are named that nobody asked
     * @param active whether he can sign in
     * @param mayView whether he may view the page
     */
    public record HolderBody(
            long person, String name, String initials, boolean known, boolean active, boolean mayView) {}

    /** @param date ISO, null where what stands there is no date @param text as the viewer writes it, else as typed */
    public record DueBody(String date, String text) {}

    /** @param cost null where none is said @param chosen whether it is the one that was decided for */
    public record OptionBody(String name, String cost, boolean chosen, int index) {}

    /**
     * A decision that stands.
     *
     * @param sequence of its event
     * @param option name of the option, null when it was erased
     * @param by who decided
     * @param at ISO, UTC
     * @param atText as the viewer writes it
     * @param pageVersion the version he saw
     * @param rationale why, null without one
     * @param dissent what others would have needed, null when nobody said anything
     * @param nobodyDissents whether it was asked and nobody disagreed
     * @param written whether it was written into the page
     */
    public record OutcomeBody(
            long sequence,
            String option,
            PersonBody by,
            String at,
            String atText,
            int pageVersion,
            String rationale,
            String dissent,
            boolean nobodyDissents,
            boolean written) {}

    /** @param at ISO, UTC @param atText as the viewer writes it @param reason null when it was erased */
    public record ReopeningBody(PersonBody by, String at, String atText, String reason) {}

    /** @param name full name */
    public record PersonBody(String name) {}

    /**
     * How the page compares with the record.
     *
     * @param code {@code agrees}, {@code not-written}, {@code removed}, {@code different}, {@code doubled},
     *     {@code reopened} or {@code unrecorded}
     * @param since the version since which it is removed or different; null for the others, and where nobody can say
     * @param orBefore whether it may have been so in an earlier one already
     */
    public record PageBody(String code, Integer since, boolean orBefore) {}

    /** @param code for programs @param text what is wrong and what to do */
    public record FindingBody(String code, String text) {}

    /**
     * What a viewer may do now.
     *
     * @param decide he is the approver, and it is not decided
     * @param reopen it is decided, and he is the approver or administers the space
     * @param confirmApprover another approver waits to be confirmed, by him
     * @param copy how it stands can be written into the page by him
     * @param addOption it is not decided, and he may edit the page
     * @param identify it is none of its own, and he can make it one
     * @param record it is decided, and he may make pages in the space, such as one that records it
     * @param notDecide why he may not decide, where somebody in his place would want to know; else null
     */
    public record MayBody(
            boolean decide,
            boolean reopen,
            boolean confirmApprover,
            boolean copy,
            boolean addOption,
            boolean identify,
            boolean record,
            String notDecide) {}
}
