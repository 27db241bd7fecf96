package org.groundbreak.confluence.panel;

import java.io.Serializable;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.SpecRefusal;
import org.groundbreak.specs.SpecState;
import org.groundbreak.specs.SpecStatus;

/**
 * What is to be done next, said to one viewer: a key of a text and its arguments.
 *
 * @param state where the spec stands
 * @param offers what the viewer may do, and why he cannot approve
 * @param changed whether the page says something else than what was approved
 * @param started whether the work on an epic of it has started
 * @param approver name of the approver
 * @param driver name of the driver
 */
record NextStep(SpecState state, Offers offers, boolean changed, boolean started, String approver, String driver) {

    String key() {
        boolean names = offers.may().nameApprover();
        if (state.registration().isEmpty()) {
            return offers.may().register() ? "next.register" : "next.not-registered";
        }
        if (state.stopped()) {
            return offers.may().resume() ? "next.resume" : "next.stopped";
        }
        if (state.approver().isEmpty()) {
            return names ? "next.name-approver" : "next.wait-for-driver";
        }
        if (offers.isRefused(SpecRefusal.ONLY_AUTHOR)) {
            return names ? "next.only-author" : "next.only-author-ask";
        }
        if (state.status() == SpecStatus.WITHDRAWN) {
            return offers.may().approve() ? "next.withdrawn-approver" : "next.withdrawn";
        }
        if (state.status() != SpecStatus.APPROVED) {
            return offers.may().approve() ? "next.approve" : "next.wait-for-approver";
        }
        if (changed) {
            return offers.isApprover() ? "next.approve-again" : "next.wait-for-approval-again";
        }
        return started ? "next.started" : "next.approved";
    }

    /** Approver, driver and the version that was approved; none for a page that is no spec. */
    Serializable[] arguments() {
        if (!state.active()) {
            return new Serializable[0];
        }
        return new Serializable[] {
            approver,
            driver,
            state.approval().map(Approval::pageVersion).orElse(0).toString()
        };
    }
}
