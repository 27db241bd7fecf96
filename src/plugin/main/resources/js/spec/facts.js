/* What is known of a spec, as the list in its panel. */
(function () {
    'use strict';

    var element = window.Groundbreak.elements.element;
    var text = {
        approvedBy: AJS.I18n.getText('groundbreak.panel.approved-by'),
        approver: AJS.I18n.getText('groundbreak.panel.approver'),
        start: AJS.I18n.getText('groundbreak.panel.start'),
        driver: AJS.I18n.getText('groundbreak.panel.driver'),
        epic: AJS.I18n.getText('groundbreak.panel.epic'),
        epicNotLinked: AJS.I18n.getText('groundbreak.panel.epic-not-linked'),
        nobody: AJS.I18n.getText('groundbreak.panel.nobody'),
        withdrawnBy: AJS.I18n.getText('groundbreak.panel.withdrawn-by')
    };

    /** Who and when and, in that person's own words, why. */
    function withdrawal(given) {
        var said = given.by.name + ', ' + given.atText;
        return given.reason ? said + ': ' + given.reason : said;
    }

    /** The list of what is known of a spec, for the panel. */
    window.Groundbreak.specFacts = function (panel) {
        var list = element('dl', {'class': 'groundbreak-facts'});
        function fact(name, value) {
            list.append(element('dt', {}, [name]), element('dd', {}, [value]));
        }
        fact(text.driver, panel.driver.name);
        fact(text.approver, panel.approver ? panel.approver.name : text.nobody);
        if (panel.approval) {
            fact(text.approvedBy, panel.approval.by.name + ', ' + panel.approval.atText);
        }
        if (panel.withdrawal) {
            fact(text.withdrawnBy, withdrawal(panel.withdrawal));
        }
        if (panel.typedEpic) {
            fact(text.epic, panel.typedEpic + ' (' + text.epicNotLinked + ')');
        }
        if (panel.epics > 0) {
            fact(text.epic, element('span', {'class': 'groundbreak-epics'}, ['…']));
        }
        if (panel.start) {
            fact(text.start, window.Groundbreak.specStart(panel.start));
        }
        return list;
    };
}());
