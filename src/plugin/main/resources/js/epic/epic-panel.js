/* The titles in the panel of an epic: one call for this viewer; what the panel says by itself stays whatever comes. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        failed: AJS.I18n.getText('groundbreak.epic.titles-failed'),
        hiddenMany: AJS.I18n.getText('groundbreak.epic.hidden-many'),
        hiddenOne: AJS.I18n.getText('groundbreak.epic.hidden-one'),
        notAsked: AJS.I18n.getText('groundbreak.epic.titles-not-asked'),
        signIn: AJS.I18n.getText('groundbreak.epic.sign-in')
    };
    var SEEN = 'data-groundbreak-titles';
    var NOT_SIGNED_IN = 401;

    function note(panel, nodes) {
        panel.append(element('p', {'class': 'groundbreak-epic-note'}, nodes));
    }

    function show(panel, pages) {
        pages.visible.forEach(function (page) {
            var spec = panel.querySelector('[data-content-id="' + page.contentId + '"]');
            if (spec) {
                spec.prepend(element('p', {'class': 'groundbreak-epic-title'},
                    [element('a', {href: page.url}, [page.title])]));
            }
        });
        if (pages.hidden > 0) {
            note(panel, [pages.hidden === 1 ? text.hiddenOne : elements.fill(text.hiddenMany, pages.hidden)]);
        }
        if (pages.notAsked > 0) {
            note(panel, [elements.fill(text.notAsked, pages.notAsked)]);
        }
    }

    /** Once for each panel that Jira renders; where no spec is linked nobody is asked. */
    function load(panel) {
        if (panel.hasAttribute(SEEN) || !panel.querySelector('[data-content-id]')) {
            return;
        }
        panel.setAttribute(SEEN, '');
        host.call('GET', '/epics/' + panel.getAttribute('data-issue-id') + '/specs').then(function (pages) {
            show(panel, pages);
        }, function (problem) {
            note(panel, elements.problem(problem, problem.status === NOT_SIGNED_IN ? text.signIn : text.failed));
        });
    }

    host.refreshed(function () {
        document.querySelectorAll('.groundbreak-epic').forEach(load);
    });
}());
