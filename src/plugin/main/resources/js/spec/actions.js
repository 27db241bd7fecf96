/* The buttons of the spec panel: what this viewer may do, and what each of them asks for. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var button = elements.button;
    var text = {
        changeApprover: AJS.I18n.getText('groundbreak.panel.change-approver'),
        epicKey: AJS.I18n.getText('groundbreak.panel.epic-key'),
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

    function withdraw(desk) {
        return button(text.withdraw, false, function () {
            desk.ask({
                label: text.reason,
                submit: text.withdraw,
                action: function (reason) {
                    desk.send('POST', '/withdrawal', {reason: reason});
                }
            });
        });
    }

    function nameApprover(panel, desk) {
        var label = panel.spec.approver ? text.changeApprover : text.nameApprover;
        return button(label, !panel.spec.approver, function () {
            desk.ask({
                label: text.userName,
                submit: text.save,
                attach: function (field) {
                    window.Groundbreak.pickPerson(field, '/specs/' + panel.contentId + '/approver/candidates');
                },
                action: function (userName) {
                    desk.send('PUT', '/approver', {userName: userName});
                }
            });
        });
    }

    function linkEpic(panel, desk) {
        return button(text.linkEpic, false, function () {
            desk.ask({
                label: text.epicKey,
                submit: text.linkEpic,
                suggestion: panel.spec.epics.typed,
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

    /**
     * A bar of buttons, empty where the viewer may do nothing.
     *
     * @param desk the panel: it sends, asks and confirms
     */
    window.Groundbreak.specActions = function (panel, desk) {
        var may = panel.may;
        var bar = elements.element('div', {'class': 'groundbreak-actions'});
        // On the page of our own nobody sees what he would approve.
        [
            may.register && register(text.register, true, desk),
            may.approve && desk.seenVersion > 0 && window.Groundbreak.specApproval.button(desk),
            may.withdraw && withdraw(desk),
            may.nameApprover && nameApprover(panel, desk),
            may.linkEpic && linkEpic(panel, desk),
            may.resume && register(text.resume, false, desk),
            may.stop && stop(desk)
        ].filter(Boolean).forEach(function (made) {
            bar.append(made);
        });
        return bar;
    };
}());
