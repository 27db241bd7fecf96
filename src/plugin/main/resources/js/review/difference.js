/* What has changed in a page since somebody judged it: two columns, side by side, and a button that opens them. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        close: AJS.I18n.getText('groundbreak.difference.close'),
        failed: AJS.I18n.getText('groundbreak.difference.failed'),
        host: AJS.I18n.getText('groundbreak.difference.host'),
        kind: AJS.I18n.getText('groundbreak.difference.kind'),
        show: AJS.I18n.getText('groundbreak.panel.difference'),
        title: AJS.I18n.getText('groundbreak.difference.title')
    };
    var SIGNS = {same: '', changed: '\u2260', removed: '\u2212', added: '+'};

    /** A part that the other side does not have is deleted or inserted, which is more than a colour. */
    function part(each, name) {
        return each.changed ? element(name, {}, [each.text]) : each.text;
    }

    function cell(side, name, label) {
        return element('td', {role: 'cell', 'class': 'groundbreak-difference-text', 'data-label': label},
            side.map(function (each) {
                return part(each, name);
            }));
    }

    function row(line, difference) {
        if (line.kind === 'gap') {
            return element('tr', {role: 'row', 'class': 'groundbreak-difference-gap'},
                [element('td', {role: 'cell', colspan: '3'}, [line.text])]);
        }
        return element('tr', {role: 'row', 'class': 'groundbreak-difference-' + line.kind}, [
            element('th', {role: 'rowheader', scope: 'row'}, [
                element('span', {'aria-hidden': 'true'}, [SIGNS[line.kind]]),
                element('span', {'class': 'assistive'}, [line.text])
            ]),
            cell(line.before, 'del', difference.beforeText),
            cell(line.after, 'ins', difference.afterText)
        ]);
    }

    function table(difference) {
        var head = element('tr', {role: 'row'}, [
            element('th', {role: 'columnheader', scope: 'col'},
                [element('span', {'class': 'assistive'}, [text.kind])]),
            element('th', {role: 'columnheader', scope: 'col'}, [difference.beforeText]),
            element('th', {role: 'columnheader', scope: 'col'}, [difference.afterText])
        ]);
        var classes = 'aui groundbreak-difference-lines';
        return element('table', {role: 'table', 'class': classes, 'aria-label': text.title}, [
            element('thead', {role: 'rowgroup'}, [head]),
            element('tbody', {role: 'rowgroup'}, difference.lines.map(function (line) {
                return row(line, difference);
            }))
        ]);
    }

    function sentences(difference) {
        var said = [element('p', {}, [element('strong', {}, [difference.sinceText]), ' ', difference.changedText])];
        if (difference.attachments.length > 0) {
            said.push(element('ul', {}, difference.attachments.map(function (each) {
                return element('li', {}, [each]);
            })));
        }
        return said;
    }

    function parts(contentId, difference) {
        var made = sentences(difference);
        if (difference.lines.length > 0) {
            made.push(table(difference));
        }
        if (difference.cutText) {
            made.push(element('p', {}, [difference.cutText]));
        }
        if (difference.pageVersion > 0 && difference.pageVersion !== difference.publishedVersion) {
            made.push(element('p', {}, [element('a', {
                href: host.differenceUrl(contentId, difference.pageVersion, difference.publishedVersion),
                target: '_blank', rel: 'noopener'
            }, [text.host])]));
        }
        return made;
    }

    /**
     * The difference as an element that loads itself.
     *
     * @param query which verdict is meant: 'verdict=approval', or 'event=' and the number of its event; may be missing
     *     for the viewer's own
     */
    window.Groundbreak.reviewDifference = function (contentId, query) {
        var place = element('section',
            {'class': 'groundbreak-difference', 'aria-label': text.title, 'aria-busy': 'true'});
        host.call('GET', '/specs/' + contentId + '/difference' +
            (query ? '?' + query : '')).then(function (difference) {
            place.replaceChildren.apply(place, parts(contentId, difference));
        }, function (problem) {
            place.replaceChildren(element('p', {}, elements.problem(problem, text.failed)));
        }).then(function () {
            place.setAttribute('aria-busy', 'false');
        });
        return place;
    };

    /**
     * A button that shows the difference, and takes it away again.
     *
     * @param query as above
     * @param place where it is shown
     * @param label of the button; may be missing
     */
    window.Groundbreak.differenceButton = function (contentId, query, place, label) {
        var closed = label || text.show;
        var made = elements.button(closed, false, function () {
            var open = made.getAttribute('aria-expanded') === 'true';
            made.setAttribute('aria-expanded', String(!open));
            made.textContent = open ? closed : text.close;
            place.replaceChildren.apply(place,
                open ? [] : [window.Groundbreak.reviewDifference(contentId, query)]);
        });
        made.setAttribute('aria-expanded', 'false');
        return made;
    };
}());
