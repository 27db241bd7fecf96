/* The buttons of a decision: what this viewer may do, and what each of them asks for. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var button = elements.button;
    var element = elements.element;
    var text = {
        addOption: AJS.I18n.getText('groundbreak.decision.add-option'),
        confirmApprover: AJS.I18n.getText('groundbreak.decision.confirm-approver'),
        copy: AJS.I18n.getText('groundbreak.decision.copy'),
        copyAgain: AJS.I18n.getText('groundbreak.decision.copy-again'),
        decide: AJS.I18n.getText('groundbreak.decision.decide'),
        identify: AJS.I18n.getText('groundbreak.decision.identify'),
        reason: AJS.I18n.getText('groundbreak.decision.reason'),
        reopen: AJS.I18n.getText('groundbreak.decision.reopen')
    };

    function decide(decision, desk) {
        return button(text.decide, true, function () {
            desk.decide(decision);
        });
    }

    function reopen(desk) {
        return button(text.reopen, false, function () {
            desk.ask({
                label: text.reason,
                submit: text.reopen,
                multiline: true,
                maxLength: desk.limits.words,
                action: function (reason) {
                    desk.send('POST', '/reopening', {reason: reason});
                }
            });
        });
    }

    function sent(label, method, path, desk) {
        return button(label, false, function () {
            desk.send(method, path, {pageVersion: desk.seenVersion});
        });
    }

    function confirmApprover(decision, desk) {
        return button(elements.fill(text.confirmApprover, decision.pendingApprover.name), true, function () {
            desk.send('PUT', '/approver-confirmation', {approver: decision.pendingApprover.person});
        });
    }

    function addOption(desk) {
        return button(text.addOption, false, function () {
            desk.addOption();
        });
    }

    window.Groundbreak = window.Groundbreak || {};

    /**
     * What this viewer may do, in one bar, which may be empty.
     *
     * @param desk the panel: it sends, asks and knows what is on the screen
     */
    window.Groundbreak.decisionActions = function (decision, desk) {
        var may = decision.may;
        var copy = decision.page.code === 'not-written' ? text.copy : text.copyAgain;
        return element('div', {'class': 'groundbreak-actions'}, [
            may.decide && decide(decision, desk),
            may.confirmApprover && confirmApprover(decision, desk),
            may.copy && sent(copy, 'PUT', '/copy', desk),
            may.reopen && reopen(desk),
            may.addOption && addOption(desk),
            window.Groundbreak.adrOfDecision(decision, desk)
        ].filter(Boolean));
    };
}());
