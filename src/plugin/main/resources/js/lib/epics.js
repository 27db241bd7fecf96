/* Finding epics: asked of Jira by our server, with the viewer's own rights there. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var text = {
        done: AJS.I18n.getText('groundbreak.epics.done'),
        none: AJS.I18n.getText('groundbreak.epics.none'),
        type: AJS.I18n.getText('groundbreak.epics.type')
    };

    function choice(epic) {
        return {
            value: epic.key,
            label: epic.key + ' ' + epic.title,
            detail: epic.done ? text.done : undefined
        };
    }

    window.Groundbreak = window.Groundbreak || {};

    /**
     * Makes a picker of epics of a text field; a key may be typed as before, also when Jira does not answer.
     *
     * @param input the field
     */
    window.Groundbreak.pickEpic = function (input) {
        window.Groundbreak.picker(input, {
            none: text.none,
            failed: text.type,
            offers: true,
            find: function (words) {
                return host.call('GET', '/jira-epics?q=' + encodeURIComponent(words)).then(function (epics) {
                    return epics.map(choice);
                });
            }
        });
    };
}());
