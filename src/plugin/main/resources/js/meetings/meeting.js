/* The decision meeting in the spec panel: when and where it is, what it talks about, and what came of it. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var button = elements.button;
    var host = window.Groundbreak.host;
    var text = {
        cancel: AJS.I18n.getText('groundbreak.meeting.cancel'),
        cancelConsequences: AJS.I18n.getText('groundbreak.meeting.cancel.consequences'),
        file: AJS.I18n.getText('groundbreak.meeting.file'),
        minutes: AJS.I18n.getText('groundbreak.meeting.minutes-long'),
        none: AJS.I18n.getText('groundbreak.meeting.none'),
        record: AJS.I18n.getText('groundbreak.adr.decision.make'),
        title: AJS.I18n.getText('groundbreak.meeting.title')
    };

    /** When and where; of a round that has ended without a meeting there is nothing to say. */
    function when(meeting) {
        var said = meeting.at ? [meeting.atText, elements.fill(text.minutes, meeting.minutes), meeting.place]
            .filter(Boolean).join(' · ') : meeting.open && text.none;
        return said ? [element('p', {'class': 'groundbreak-review-time'}, [said])] : [];
    }

    function cancel(desk) {
        return button(text.cancel, false, function () {
            desk.confirm({
                consequences: text.cancelConsequences,
                submit: text.cancel,
                action: function () {
                    desk.send('DELETE', '/meeting');
                }
            });
        });
    }

    /** Made once; whoever presses again is led to the page that is there. */
    function record(panel, desk) {
        var made = button(text.record, false, function () {
            desk.busy(true);
            host.call('POST', '/specs/' + panel.contentId + '/adr').then(function (adr) {
                window.location.assign(host.pageUrl(adr.path));
            }, function (problem) {
                desk.busy(false);
                (desk.complain(problem) || made).focus();
            });
        });
        return made;
    }

    function actions(meeting, panel, desk) {
        return [
            meeting.invitationPath && element('a', {'class': 'aui-button', href: host.pageUrl(meeting.invitationPath),
                download: ''}, [text.file]),
            meeting.may.cancel && cancel(desk),
            meeting.may.record && record(panel, desk)
        ].filter(Boolean);
    }

    /**
     * The part of the panel that is about the meeting; nothing before the window of the round has ended.
     *
     * @param panel of the spec, as the server has it
     * @param desk the panel on the screen
     * @return nodes
     */
    window.Groundbreak.meetingParts = function (panel, desk) {
        var meeting = panel.spec.review.meeting;
        if (!meeting) {
            return [];
        }
        var buttons = actions(meeting, panel, desk);
        if (!panel.spec.review.round) {
            // Approved without a round, so there was no meeting to speak of.
            return buttons.length > 0 ? [element('div', {'class': 'groundbreak-actions'}, buttons)] : [];
        }
        var parts = [element('p', {'class': 'groundbreak-head'}, [element('strong', {}, [text.title])])]
            .concat(when(meeting), window.Groundbreak.meetingAgenda(panel, desk));
        if (buttons.length > 0) {
            parts.push(element('div', {'class': 'groundbreak-actions'}, buttons));
        }
        return [element('section', {'class': 'groundbreak-meeting', 'aria-label': text.title}, parts)];
    };
}());
