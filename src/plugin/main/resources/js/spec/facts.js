/* What is known of a spec, as the list in its panel: people, epics, and what the time to start rests on. */
(function () {
    'use strict';

    var element = window.Groundbreak.elements.element;
    var host = window.Groundbreak.host;
    var text = {
        approvedBy: AJS.I18n.getText('groundbreak.panel.approved-by'),
        anotherPage: AJS.I18n.getText('groundbreak.panel.another-page'),
        approver: AJS.I18n.getText('groundbreak.panel.approver'),
        start: AJS.I18n.getText('groundbreak.panel.start'),
        copiedFrom: AJS.I18n.getText('groundbreak.panel.copied-from'),
        driver: AJS.I18n.getText('groundbreak.panel.driver'),
        epic: AJS.I18n.getText('groundbreak.panel.epic'),
        history: AJS.I18n.getText('groundbreak.panel.history'),
        epicNotLinked: AJS.I18n.getText('groundbreak.panel.epic-not-linked'),
        nobody: AJS.I18n.getText('groundbreak.panel.nobody'),
        withdrawnBy: AJS.I18n.getText('groundbreak.panel.withdrawn-by')
    };

    /** Who and when and, below in that person's own words, why. */
    function withdrawal(given) {
        var said = given.by.name + ', ' + given.atText;
        var parts = [said];
        if (given.reason) {
            parts.push(element('div', {'class': 'groundbreak-words'}, [given.reason]));
        }
        return element('div', {}, parts);
    }

    /** The page a spec is a copy of; its title is there for whoever may view it. */
    function original(page) {
        return page.title ? element('a', {href: host.pageUrl(page.path)}, [page.title]) : text.anotherPage;
    }

    /** Leads to all that has happened to a spec. */
    window.Groundbreak.specHistory = function (contentId) {
        var path = '/plugins/servlet/groundbreak/trail?pageId=' + contentId;
        return element('p', {}, [element('a', {href: host.pageUrl(path)}, [text.history])]);
    };

    /** The list of what is known of a spec, for the panel. */
    window.Groundbreak.specFacts = function (spec) {
        var list = element('dl', {'class': 'groundbreak-facts'});
        function fact(name, value) {
            list.append(element('dt', {}, [name]), element('dd', {}, [value]));
        }
        fact(text.driver, spec.driver.name);
        fact(text.approver, spec.approver ? spec.approver.name : text.nobody);
        if (spec.approval) {
            fact(text.approvedBy, spec.approval.by.name + ', ' + spec.approval.atText);
        }
        if (spec.withdrawal) {
            fact(text.withdrawnBy, withdrawal(spec.withdrawal));
        }
        if (spec.epics.typed) {
            fact(text.epic, spec.epics.typed + ' (' + text.epicNotLinked + ')');
        }
        if (spec.epics.linked > 0) {
            fact(text.epic, element('span', {'class': 'groundbreak-epics'}, ['…']));
        }
        if (spec.start) {
            fact(text.start, window.Groundbreak.specStart(spec.start));
        }
        if (spec.copiedFrom) {
            fact(text.copiedFrom, original(spec.copiedFrom));
        }
        return list;
    };
}());
