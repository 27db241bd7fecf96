/* From the approval to the start of the implementation, in the spec panel: the time, and what it rests on. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        approval: AJS.I18n.getText('groundbreak.panel.start.approval'),
        definition: AJS.I18n.getText('groundbreak.panel.start.definition'),
        how: AJS.I18n.getText('groundbreak.panel.start.how'),
        issueAsked: AJS.I18n.getText('groundbreak.panel.start.issue-asked')
    };

    function approval(given) {
        return text.approval.replace(/\{([012])\}/g, function (whole, index) {
            return [given.by.name, given.atText, given.versionText][Number(index)];
        });
    }

    function evidence(start) {
        var lines = [];
        if (start.approval) {
            lines.push(element('li', {}, [approval(start.approval)]));
        }
        if (start.startedText) {
            lines.push(element('li', {}, [
                element('span', {'class': 'groundbreak-start'}, [text.issueAsked]), ' ', start.startedText]));
        }
        start.notes.forEach(function (note) {
            lines.push(element('li', {}, [note]));
        });
        return element('details', {'class': 'groundbreak-evidence'}, [
            element('summary', {}, [text.how]),
            element('ul', {}, lines),
            element('p', {}, [text.definition])]);
    }

    /** The value for the list of facts. */
    window.Groundbreak.specStart = function (start) {
        return element('div', {}, [
            element('span', {'class': 'groundbreak-time-to-start'}, [start.sentence]), evidence(start)]);
    };
}());
