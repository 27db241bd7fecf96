package org.groundbreak.confluence.panel;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What a spec's log alone does not say.
 *
 * @param changed whether the page says something else than what was approved
 * @param started whether the work on an epic of it has started
 * @param waiting whether Jira has not taken yet what there is to tell of an epic of it
 * @param reasonGiven whether a withdrawal came with a reason that can still be read
 * @param unreadable whether the page is no storage format, so that nobody can approve it; asked only where that matters,
 *     since the page is parsed for it
 * @param reviewRequired whether nobody approves without a round
 * @param round what comes next in the round that is open; empty without one
 * @param approver why the approver cannot approve; empty when nothing is in his way, or nobody is named
 */
record Situation(
        boolean changed,
        boolean started,
        boolean waiting,
        boolean reasonGiven,
        BooleanSupplier unreadable,
        boolean reviewRequired,
        Optional<RoundStep> round,
        Optional<ApproverProblem> approver) {}
