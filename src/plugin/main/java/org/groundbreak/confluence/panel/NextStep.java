package org.groundbreak.confluence.panel;

import java.io.Serializable;
import org.groundbreak.confluence.panel.SpecPanel.May;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.SpecState;
import org.groundbreak.specs.SpecStatus;

/**
 * What is to be done next, said to one viewer: a key of a text and its arguments.
 *
 * @param state where the spec stands
 * @param isApprover whether the viewer is the approver
 * @param alone whether he alone wrote what is to be approved
 * @param changed whether the page says something else than what was approved
 * @param started whether the work on an epic of it has started
 * @param may what the viewer may do
 * @param approver name of the approver
 * @param driver name of the driver
 */
record NextStep(
        SpecState state,
        boolean isApprover,
        boolean alone,
        boolean changed,
        boolean started,
        May may,
        String approver,
        String driver) {

    String key() {
        if (state.approver().isEmpty()) {
            return may.nameApprover() ? "next.name-approver" : "next.wait-for-driver";
        }
        if (alone) {
            return may.nameApprover() ? "next.only-author" : "next.only-author-ask";
        }
        if (state.status() == SpecStatus.WITHDRAWN) {
            return may.approve() ? "next.withdrawn-approver" : "next.withdrawn";
        }
        if (state.status() != SpecStatus.APPROVED) {
            return may.approve() ? "next.approve" : "next.wait-for-approver";
        }
        if (changed) {
            return isApprover ? "next.approve-again" : "next.wait-for-approval-again";
        }
        return started ? "next.started" : "next.approved";
    }

    Serializable[] arguments() {
        return new Serializable[] {
            approver,
            driver,
            state.approval().map(Approval::pageVersion).orElse(0).toString()
        };
    }
}
