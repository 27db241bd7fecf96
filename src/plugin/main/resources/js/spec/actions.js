/* The buttons of the spec panel: what this viewer may do, and what each of them asks for. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var button = elements.button;
    var element = elements.element;
    var text = {
        changeApprover: AJS.I18n.getText('groundbreak.panel.change-approver'),
        changeDriver: AJS.I18n.getText('groundbreak.panel.change-driver'),
        driverName: AJS.I18n.getText('groundbreak.panel.driver-name'),
        epicKey: AJS.I18n.getText('groundbreak.panel.epic-key'),
        handOver: AJS.I18n.getText('groundbreak.panel.hand-over'),
        linkEpic: AJS.I18n.getText('groundbreak.panel.link-epic'),
        nameApprover: AJS.I18n.getText('groundbreak.panel.name-approver'),
        reason: AJS.I18n.getText('groundbreak.panel.reason'),
        register: AJS.I18n.getText('groundbreak.panel.register'),
        resume: AJS.I18n.getText('groundbreak.panel.resume'),
        save: AJS.I18n.getText('groundbreak.panel.save'),
        stop: AJS.I18n.getText('groundbreak.panel.stop'),
        stopConsequences: AJS.I18n.getText('groundbreak.panel.stop-consequences'),
        userName: AJS.I18n.getText('groundbreak.panel.user-name'),
        withdraw: AJS.I18n.getText('groundbreak.panel.withdraw')
    };

    function register(label, primary, desk) {
        return button(label, primary, function () {
            desk.send('POST', '/registration');
        });
    }

    function withdraw(panel, desk) {
        return button(text.withdraw, false, function () {
            desk.ask({
                label: text.reason,
                submit: text.withdraw,
                multiline: true,
                maxLength: panel.limits.words,
                action: function (reason) {
                    desk.send('POST', '/withdrawal', {reason: reason});
                }
            });
        });
    }

    /** Asks who shall have a role. @param path of the role; @param label of the field; @param submit the button */
    function name(panel, desk, path, label, submit) {
        return function () {
            desk.ask({
                label: label,
                submit: submit,
                attach: function (field) {
                    window.Groundbreak.pickPerson(field, '/specs/' + panel.contentId + path + '/candidates');
                },
                action: function (userName) {
                    desk.send('PUT', path, {userName: userName});
                }
            });
        };
    }

    function nameApprover(panel, desk) {
        var label = panel.spec.approver ? text.changeApprover : text.nameApprover;
        return button(label, panel.mainAction === 'NAME_APPROVER',
            name(panel, desk, '/approver', text.userName, text.save));
    }

    function linkEpic(panel, desk) {
        return button(text.linkEpic, panel.mainAction === 'LINK_EPIC', function () {
            desk.ask({
                label: text.epicKey,
                submit: text.linkEpic,
                suggestion: panel.spec.epics.typed,
                attach: window.Groundbreak.pickEpic,
                action: function (key) {
                    desk.send('POST', '/epics', {key: key});
                }
            });
        });
    }

    /** A quiet button, as few will ever need it. */
    function stop(desk) {
        var quiet = button(text.stop, false, function () {
            desk.confirm({
                consequences: text.stopConsequences,
                submit: text.stop,
                action: function () {
                    desk.send('DELETE', '/registration');
                }
            });
        });
        quiet.classList.add('aui-button-link', 'groundbreak-quiet');
        return quiet;
    }

    function bar(buttons, classes) {
        return element('div', {'class': 'groundbreak-actions' + classes}, buttons.filter(Boolean));
    }

    /**
     * The one button that the next step asks for, in a bar of its own, those of the review, and the bar of all others;
     * each may be empty. Which one is the main one the server has said.
     *
     * @param desk the panel: it sends, asks and confirms
     */
    window.Groundbreak.specActions = function (panel, desk) {
        var may = panel.may;
        var review = panel.spec && panel.spec.review ? window.Groundbreak.reviewActions(panel, desk) :
            {main: null, others: []};
        // On the page of our own nobody sees what he would approve.
        var approvable = may.approve && desk.seenVersion > 0;
        var offered = {
            REGISTER: may.register && register(text.register, panel.mainAction === 'REGISTER', desk),
            APPROVE: approvable &&
                window.Groundbreak.specApproval.button(desk, panel.mainAction === 'APPROVE'),
            NAME_APPROVER: may.nameApprover && nameApprover(panel, desk),
            LINK_EPIC: may.linkEpic && linkEpic(panel, desk)
        };
        var main = offered[panel.mainAction] || review.main;
        var others = ['REGISTER', 'APPROVE', 'LINK_EPIC', 'NAME_APPROVER'].filter(function (action) {
            return action !== panel.mainAction;
        }).map(function (action) {
            return offered[action];
        });
        return {
            main: bar([main], ' groundbreak-main'),
            review: review.others,
            others: bar(others.concat(
                may.nameDriver && button(text.changeDriver, false,
                    name(panel, desk, '/driver', text.driverName, text.handOver)),
                may.withdraw && withdraw(panel, desk),
                may.resume && register(text.resume, false, desk),
                may.stop && stop(desk)
            ), '')
        };
    };
}());
