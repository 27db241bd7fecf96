/* The button of the health page that pairs Confluence with Jira. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;

    var text = {
        done: AJS.I18n.getText('groundbreak.health.pair.done'),
        failed: AJS.I18n.getText('groundbreak.health.pair.failed')
    };

    function say(place, sentence, kind) {
        place.replaceChildren(elements.message(kind, elements.sentence(sentence)));
    }

    host.ready(function () {
        var pairing = document.querySelector('.groundbreak-pairing');
        if (!pairing) {
            return;
        }
        var button = pairing.querySelector('button');
        var place = pairing.querySelector('[role="status"]');
        button.addEventListener('click', function () {
            button.disabled = true;
            host.call('POST', '/pairing/start', {}).then(function () {
                say(place, text.done, 'success');
                button.disabled = false;
            }, function (problem) {
                say(place, problem.message || text.failed, 'error');
                button.disabled = false;
            });
        });
    });
}());
