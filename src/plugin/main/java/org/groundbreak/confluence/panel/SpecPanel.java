package org.groundbreak.confluence.panel;

import java.util.List;
import org.groundbreak.confluence.people.PersonBody;
import org.groundbreak.host.rest.Limits;

/**
 * The spec panel as one viewer sees it; body of the REST answers.
 *
 * @param contentId id of the page
 * @param pageVersion the version published now
 * @param stopped whether the page was a spec and is no longer treated as one
 * @param nextStep what is to be done, said to this viewer
 * @param mainAction the one thing the next step asks this viewer to do, see {@link MainAction}; null for none
 * @param warnings what is in the way, each a sentence
 * @param healthPath the health page below Confluence's base URL, where a sentence names it and the viewer may open it; else
 *     null
 * @param may what this viewer may do now
 * @param limits how much the server takes of what he may write
 * @param spec how the spec stands; null for a page that is none
 */
public record SpecPanel(
        long contentId,
        int pageVersion,
        boolean stopped,
        String nextStep,
        String mainAction,
        List<String> warnings,
        String healthPath,
        May may,
        LimitsBody limits,
        SpecBody spec) {

    public SpecPanel {
        warnings = List.copyOf(warnings);
    }

    /**
     * How a spec stands.
     *
     * @param kind what kind of spec it is
     * @param status its status
     * @param way how far it has come, in order; empty where its history cannot be read in full
     * @param driver who drives it
     * @param approver who may approve, null while nobody is named
     * @param approval the approval that stands, null without one
     * @param withdrawal how it came to be withdrawn, null with any other status
     * @param changedSinceApproval whether the page says something else than what was approved
     * @param changedText the mark that says so, and where the words are the same, what has changed; null without a change
     * @param epics its epics
     * @param review its review: the latest round, and what the viewer may do with it
     * @param start from the approval to the start of the implementation, null while there is nothing to say
     * @param copiedFrom the page it is a copy of, null where it is none or that is not known
     */
    public record SpecBody(
            KindBody kind,
            StatusBody status,
            List<StepBody> way,
            PersonBody driver,
            PersonBody approver,
            ApprovalBody approval,
            WithdrawalBody withdrawal,
            boolean changedSinceApproval,
            String changedText,
            EpicsBody epics,
            ReviewBody review,
            StartBody start,
            OriginalBody copiedFrom) {

        public SpecBody {
            way = List.copyOf(way);
        }
    }

    /**
     * A kind of spec.
     *
     * @param name for programs
     * @param text in the viewer's language
     */
    public record KindBody(String name, String text) {}

    /**
     * One step of the way of a spec.
     *
     * @param place name of the {@link org.groundbreak.start.WayStep.Place}
     * @param progress name of the {@link org.groundbreak.start.WayStep.Progress}
     * @param label what people call it
     * @param spoken the progress in words, for those who do not see it
     * @param at when it was reached, in ISO 8601, UTC; null where it was not, or nobody knows
     * @param day that date as the viewer writes it
     * @param atText that date and time as the viewer writes them
     * @param remark what is to be said besides; null for nothing
     */
    public record StepBody(
            String place,
            String progress,
            String label,
            String spoken,
            String at,
            String day,
            String atText,
            String remark) {}

    /**
     * Characters at most.
     *
     * @param name of a name, a key or a title
     * @param words of a reason
     */
    public record LimitsBody(int name, int words) {
        static final LimitsBody OURS = new LimitsBody(Limits.NAME, Limits.WORDS);
    }

    /**
     * The page that a spec is a copy of.
     *
     * @param title its title now; null when the viewer may not view it, or it is gone
     * @param path where it is below Confluence's base URL; null with the title
     */
    public record OriginalBody(String title, String path) {}

    /**
     * A status.
     *
     * @param name for programs
     * @param text in the viewer's language
     * @param lozenge class of AUI's lozenge
     */
    public record StatusBody(String name, String text, String lozenge) {}

    /**
     * The epics of a spec.
     *
     * @param linked how many are linked; their titles are asked for on their own
     * @param waiting of how many Jira has not taken yet what there is to tell; 0 while the products are not paired
     * @param typed the key typed in the wizard that is not linked yet, null without one
     */
    public record EpicsBody(int linked, int waiting, String typed) {}

    /**
     * An approval.
     *
     * @param by who
     * @param at instant in ISO 8601, UTC
     * @param atText date and time as the viewer writes them
     * @param pageVersion the version that was seen; 0 for one of the page elsewhere
     * @param versionText the same in words, which say so
     */
    public record ApprovalBody(PersonBody by, String at, String atText, int pageVersion, String versionText) {}

    /**
     * From the approval to the start of the implementation.
     *
     * @param kind see {@link org.groundbreak.words.StartWords.Said}
     * @param sentence the time, in words
     * @param notes what a careful reader should know besides
     * @param approval the one that counts, null for none
     * @param startedAt instant in ISO 8601, UTC; null while it is awaited
     * @param startedText what the start was and when, as the viewer writes it; which issue it was, Jira tells the viewer
     */
    public record StartBody(
            String kind,
            String sentence,
            List<String> notes,
            ApprovalBody approval,
            String startedAt,
            String startedText) {}

    /**
     * A withdrawal.
     *
     * @param by who
     * @param at instant in ISO 8601, UTC
     * @param atText date and time as the viewer writes them
     * @param reason in that person's words; null when none was given, or it was erased
     */
    public record WithdrawalBody(PersonBody by, String at, String atText, String reason) {}

    /**
     * What the viewer may do now; all false in read-only mode.
     *
     * @param register the page, which nobody noticed
     * @param approve what he sees
     * @param withdraw the approval
     * @param nameApprover or replace him
     * @param nameDriver hand the driver's part over
     * @param linkEpic or take a link away
     * @param stop treating the page as a spec
     * @param resume treating it as one
     */
    public record May(
            boolean register,
            boolean approve,
            boolean withdraw,
            boolean nameApprover,
            boolean nameDriver,
            boolean linkEpic,
            boolean stop,
            boolean resume) {
        static final May NOTHING = new May(false, false, false, false, false, false, false, false);
    }
}
