/* The settings of the instance or of one space: a form for each part that whoever is asking may set. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var text = {
        notRead: AJS.I18n.getText('groundbreak.settings.not-read')
    };

    function show(place, page, body) {
        var shown = window.Groundbreak.settingParts.filter(function (part) {
            return body[part.name];
        }).map(function (part) {
            return new window.Groundbreak.SettingsForm(page, part, body[part.name]).element;
        });
        if (body.holidays) {
            shown.push(new window.Groundbreak.HolidaysForm(page, body.holidays).element);
        }
        place.replaceChildren.apply(place, shown);
    }

    host.ready(function () {
        var place = document.querySelector('.groundbreak-settings');
        if (!place) {
            return;
        }
        var key = place.getAttribute('data-space');
        var page = {
            readOnly: place.getAttribute('data-read-only') === 'true',
            ofSpace: key !== '',
            path: key === '' ? '/settings' : '/spaces/' + encodeURIComponent(key) + '/settings'
        };
        var message = elements.element('div', {role: 'status', 'class': 'groundbreak-message'});
        place.append(message);
        host.call('GET', page.path).then(show.bind(null, place, page), function (problem) {
            message.replaceChildren(elements.message('error', elements.problem(problem, text.notRead)));
        });
    });
}());
