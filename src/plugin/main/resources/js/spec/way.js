/* The way of a spec from its draft to the start of its implementation, as AUI's progress tracker. */
(function () {
    'use strict';

    var element = window.Groundbreak.elements.element;
    var text = {
        way: AJS.I18n.getText('groundbreak.panel.way')
    };

    /** How far the spec has come with it is said to those who do not see it. */
    function step(given) {
        var parts = [
            element('span', {'class': 'groundbreak-way-label'}, [given.label]),
            element('span', {'class': 'assistive'}, [': ' + given.spoken])
        ];
        if (given.at) {
            parts.push(' ', element('time', {'class': 'groundbreak-way-detail', datetime: given.at,
                title: given.atText}, [given.day]));
        }
        if (given.remark) {
            parts.push(' ', element('span', {'class': 'groundbreak-way-detail'}, [given.remark]));
        }
        var made = element('li', {'class': 'aui-progress-tracker-step groundbreak-way-' +
            given.progress.toLowerCase()}, [element('span', {}, parts)]);
        if (given.progress === 'CURRENT') {
            made.classList.add('aui-progress-tracker-step-current');
            made.setAttribute('aria-current', 'step');
        }
        return made;
    }

    /** @param steps as the server has decided them, at least one */
    window.Groundbreak.specWay = function (steps) {
        return element('ol', {'class': 'aui-progress-tracker groundbreak-way', 'aria-label': text.way},
            steps.map(step));
    };
}());
