/* The titles in the panel of an epic: one call for this viewer; what the panel says by itself stays whatever comes. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        failed: AJS.I18n.getText('groundbreak.epic.titles-failed'),
        hidden: AJS.I18n.getText('groundbreak.epic.spec-hidden'),
        notAsked: AJS.I18n.getText('groundbreak.epic.titles-not-asked'),
        notAskedOne: AJS.I18n.getText('groundbreak.epic.titles-not-asked-one'),
        signIn: AJS.I18n.getText('groundbreak.epic.sign-in')
    };
    var SEEN = 'data-groundbreak-titles';
    var NOT_SIGNED_IN = 401;

    function note(panel, nodes) {
        panel.append(element('p', {'class': 'groundbreak-epic-note'}, nodes));
    }

    /** Says above a spec which page it is; until then the heading says that it is one. */
    function head(panel, contentId, content) {
        var spec = panel.querySelector('[data-content-id="' + contentId + '"]');
        if (spec) {
            spec.querySelector('.groundbreak-epic-title').replaceChildren(content);
        }
    }

    function show(panel, pages) {
        pages.visible.forEach(function (page) {
            head(panel, page.contentId, element('a', {href: page.url}, [page.title]));
        });
        pages.hidden.forEach(function (contentId) {
            head(panel, contentId, text.hidden);
        });
        if (pages.notAsked > 0) {
            note(panel, [pages.notAsked === 1 ? text.notAskedOne : elements.fill(text.notAsked, pages.notAsked)]);
        }
    }

    /** Once for each panel that Jira renders; where no spec is linked nobody is asked. */
    function load(panel) {
        var issueId = window.Groundbreak.roots.id(panel, 'data-issue-id');
        if (!issueId || panel.hasAttribute(SEEN) || !panel.querySelector('[data-content-id]')) {
            return;
        }
        panel.setAttribute(SEEN, '');
        host.call('GET', '/epics/' + issueId + '/specs').then(function (pages) {
            show(panel, pages);
        }, function (problem) {
            note(panel, elements.problem(problem, problem.status === NOT_SIGNED_IN ? text.signIn : text.failed));
        });
    }

    host.refreshed(function () {
        document.querySelectorAll('.groundbreak-epic').forEach(load);
    });
}());
