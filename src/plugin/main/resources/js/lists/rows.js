/* The table of a list: rows of pages, and behind them the epics that Jira shows to the viewer. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        author: AJS.I18n.getText('groundbreak.list.author'),
        changed: AJS.I18n.getText('groundbreak.list.changed'),
        driver: AJS.I18n.getText('groundbreak.panel.driver'),
        epics: AJS.I18n.getText('groundbreak.list.epics'),
        others: AJS.I18n.getText('groundbreak.list.epics.others'),
        page: AJS.I18n.getText('groundbreak.list.page'),
        status: AJS.I18n.getText('groundbreak.list.status'),
        unseen: AJS.I18n.getText('groundbreak.list.epics.unseen')
    };

    function cell(children) {
        return element('td', {role: 'cell'}, children);
    }

    function heading(label) {
        return element('th', {scope: 'col', role: 'columnheader'}, [label]);
    }

    function epicsCell(row) {
        var made = cell([row.epicsText]);
        made.setAttribute('data-epics-of', row.contentId);
        return made;
    }

    function line(row) {
        var title = element('a', {href: host.pageUrl(row.path)}, [row.title]);
        var cells = [element('th', {scope: 'row', role: 'rowheader'}, [title])];
        if (row.status) {
            cells.push(cell([elements.lozenge(row.lozenge, row.statusText)]));
        }
        cells.push(cell([row.person]));
        if (row.status) {
            cells.push(epicsCell(row));
        }
        cells.push(cell([row.changedText]));
        return element('tr', {role: 'row'}, cells);
    }

    function link(epic) {
        return element('a', {href: epic.url}, [epic.key + ' ' + epic.title]);
    }

    /** Names the epics of a row; the others are counted. */
    function name(place, epics) {
        var nodes = [];
        epics.visible.forEach(function (epic) {
            nodes.push(element('span', {'class': 'groundbreak-epic'}, [link(epic)]));
        });
        if (epics.others > 0) {
            nodes.push(element('span', {'class': 'groundbreak-epic'},
                [elements.fill(nodes.length > 0 ? text.others : text.unseen, epics.others)]));
        }
        place.replaceChildren.apply(place, nodes);
    }

    window.Groundbreak.listRows = {
        /** A table without rows. @param specs whether it is of specs; @param title what a screen reader calls it */
        table: function (specs, title) {
            var labels = specs ? [text.page, text.status, text.driver, text.epics, text.changed] :
                [text.page, text.author, text.changed];
            return element('table', {'class': 'aui groundbreak-rows', role: 'table'}, [
                element('caption', {'class': 'assistive'}, [title]),
                element('thead', {role: 'rowgroup'}, [element('tr', {role: 'row'}, labels.map(heading))]),
                element('tbody', {role: 'rowgroup'})
            ]);
        },

        /** Adds rows; the first of the new ones is returned. */
        add: function (table, rows) {
            var lines = rows.map(line);
            var body = table.querySelector('tbody');
            body.append.apply(body, lines);
            return lines[0];
        },

        /**
         * Asks Jira for the epics of these rows, in one call, and names them. Where it does not answer, their number
         * stays and what went wrong is handed on.
         *
         * @param failed takes a problem, as host.call rejects with
         */
        nameEpics: function (table, rows, failed) {
            var ids = rows.filter(function (row) {
                return row.epics > 0;
            }).map(function (row) {
                return row.contentId;
            });
            if (ids.length === 0) {
                return;
            }
            host.call('GET', '/spec-list/epics?ids=' + ids.join(',')).then(function (lists) {
                lists.forEach(function (epics) {
                    name(table.querySelector('[data-epics-of="' + epics.contentId + '"]'), epics);
                });
            }, failed);
        }
    };
}());
