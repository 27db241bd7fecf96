/* A table of rows, each of which begins with a link to a page; narrow, each row becomes a block. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var element = window.Groundbreak.elements.element;

    window.Groundbreak.listTable = {
        /**
         * A table without rows.
         *
         * @param title what a screen reader calls it
         * @param labels of the columns
         */
        table: function (title, labels) {
            return element('table', {'class': 'aui groundbreak-rows', role: 'table'}, [
                element('caption', {'class': 'assistive'}, [title]),
                element('thead', {role: 'rowgroup'}, [element('tr', {role: 'row'}, labels.map(function (label) {
                    return element('th', {scope: 'col', role: 'columnheader'}, [label]);
                }))]),
                element('tbody', {role: 'rowgroup'})
            ]);
        },

        /**
         * A row, not in a table yet.
         *
         * @param page path and title of the page it begins with
         * @param cells what is in the others, each a list of nodes or texts
         */
        row: function (page, cells) {
            return element('tr', {role: 'row'}, [
                element('th', {scope: 'row', role: 'rowheader'}, [
                    element('a', {href: host.pageUrl(page.path)}, [page.title])
                ])
            ].concat(cells.map(function (children) {
                return element('td', {role: 'cell'}, children);
            })));
        },

        /** Adds rows at the end; the first of them is returned. */
        add: function (table, rows) {
            var body = table.querySelector('tbody');
            body.append.apply(body, rows);
            return rows[0];
        }
    };
}());
