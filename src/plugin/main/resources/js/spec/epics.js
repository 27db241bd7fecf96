/* The epics in the spec panel: keys and titles as Jira tells them to this viewer, in one call of their own. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var text = {
        failed: AJS.I18n.getText('groundbreak.panel.failed'),
        hidden: AJS.I18n.getText('groundbreak.panel.epics-hidden'),
        hiddenIssue: AJS.I18n.getText('groundbreak.start.hidden-issue'),
        notAsked: AJS.I18n.getText('groundbreak.panel.epics-not-asked'),
        waiting: AJS.I18n.getText('groundbreak.panel.epic-waiting'),
        unlink: AJS.I18n.getText('groundbreak.panel.unlink-epic')
    };

    function line(epic, unlink) {
        var made = elements.element('span', {'class': 'groundbreak-epic'},
            [elements.element('a', {href: epic.url}, [epic.key + ' ' + epic.title])]);
        if (epic.waiting) {
            made.append(' (' + text.waiting + ')');
        }
        if (unlink) {
            var cross = elements.button('×', false, function () {
                unlink(epic.issueId);
            });
            cross.setAttribute('aria-label', elements.fill(text.unlink, epic.key));
            cross.classList.add('aui-button-subtle');
            made.append(' ', cross);
        }
        return made;
    }

    /** Names the issue whose step was the start, in the place that waits for it. */
    function nameStart(place, start) {
        if (place) {
            place.replaceChildren(start ?
                elements.element('a', {href: start.url}, [start.key + ' ' + start.title]) : text.hiddenIssue);
        }
    }

    window.Groundbreak.specEpics = {
        /**
         * Fills the place; a failure leaves a sentence there.
         *
         * @param startPlace where the issue is named that started the implementation; null for none
         * @param unlink takes the link to an issue id away; null when the viewer may not
         */
        load: function (contentId, place, startPlace, unlink) {
            host.call('GET', '/specs/' + contentId + '/epics').then(function (epics) {
                place.replaceChildren();
                epics.visible.forEach(function (epic) {
                    place.append(line(epic, unlink));
                });
                if (epics.hidden > 0) {
                    place.append(elements.element('span', {'class': 'groundbreak-epic'},
                        [elements.fill(text.hidden, epics.hidden)]));
                }
                if (epics.notAsked > 0) {
                    place.append(elements.element('span', {'class': 'groundbreak-epic'},
                        [elements.fill(text.notAsked, epics.notAsked)]));
                }
                nameStart(startPlace, epics.start);
            }, function (problem) {
                place.replaceChildren.apply(place, elements.problem(problem, text.failed));
            });
        }
    };
}());
