/* From the approval to the start of the implementation, in the spec panel: the time, and what it rests on. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        approval: AJS.I18n.getText('groundbreak.panel.delivery.approval'),
        definition: AJS.I18n.getText('groundbreak.panel.delivery.definition'),
        how: AJS.I18n.getText('groundbreak.panel.delivery.how'),
        issueAsked: AJS.I18n.getText('groundbreak.panel.delivery.issue-asked')
    };

    function approval(given) {
        return text.approval.replace(/\{([012])\}/g, function (whole, index) {
            return [given.by.name, given.atText, given.pageVersion][Number(index)];
        });
    }

    function evidence(delivery) {
        var lines = [];
        if (delivery.approval) {
            lines.push(element('li', {}, [approval(delivery.approval)]));
        }
        if (delivery.startedText) {
            lines.push(element('li', {}, [
                element('span', {'class': 'groundbreak-start'}, [text.issueAsked]), ' ', delivery.startedText]));
        }
        delivery.notes.forEach(function (note) {
            lines.push(element('li', {}, [note]));
        });
        return element('details', {'class': 'groundbreak-evidence'}, [
            element('summary', {}, [text.how]),
            element('ul', {}, lines),
            element('p', {}, [text.definition])]);
    }

    /** The value for the list of facts. */
    window.Groundbreak.specDelivery = function (delivery) {
        return element('div', {}, [
            element('span', {'class': 'groundbreak-delivery'}, [delivery.sentence]), evidence(delivery)]);
    };
}());
