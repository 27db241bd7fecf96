/* The page on which somebody turns our mail off, and on again: one button. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var text = {
        failed: AJS.I18n.getText('groundbreak.mail.failed'),
        isOff: AJS.I18n.getText('groundbreak.mail.is-off'),
        isOn: AJS.I18n.getText('groundbreak.mail.is-on'),
        turnOff: AJS.I18n.getText('groundbreak.mail.turn-off'),
        turnOn: AJS.I18n.getText('groundbreak.mail.turn-on')
    };

    function show(place, on, problem) {
        var message = elements.element('div', {role: 'status', 'class': 'groundbreak-message'});
        var button = elements.button(on ? text.turnOff : text.turnOn, true, function () {
            button.disabled = true;
            host.call('PUT', '/mail', {on: !on}).then(function (answer) {
                show(place, answer.on);
                place.querySelector('button').focus();
            }, function (refused) {
                show(place, on, refused);
                place.querySelector('button').focus();
            });
        });
        place.replaceChildren(message, elements.element('div', {'class': 'groundbreak-actions'}, [button]));
        // Only what comes into a region that is there already is read out.
        message.append(elements.message(on ? 'info' : 'success', [on ? text.isOn : text.isOff]));
        if (problem) {
            message.append(elements.message('error', elements.problem(problem, text.failed)));
        }
    }

    host.ready(function () {
        var place = document.querySelector('.groundbreak-mail');
        if (place) {
            show(place, place.getAttribute('data-on') === 'true');
        }
    });
}());
