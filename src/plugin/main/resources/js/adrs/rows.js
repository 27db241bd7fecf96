/* The table of an index of ADRs: one row each, also for one that nobody can read. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        adoption: AJS.I18n.getText('groundbreak.adr.field.adoption'),
        date: AJS.I18n.getText('groundbreak.adr.field.date'),
        deciders: AJS.I18n.getText('groundbreak.adr.field.deciders'),
        findings: AJS.I18n.getText('groundbreak.adr.findings'),
        reviewBy: AJS.I18n.getText('groundbreak.adr.field.review-by'),
        reviewOverdue: AJS.I18n.getText('groundbreak.adr.review-overdue'),
        number: AJS.I18n.getText('groundbreak.adr.field.number'),
        spec: AJS.I18n.getText('groundbreak.adr.spec'),
        record: AJS.I18n.getText('groundbreak.adr.record'),
        status: AJS.I18n.getText('groundbreak.adr.field.status'),
        tags: AJS.I18n.getText('groundbreak.adr.field.tags')
    };

    function cell(name, children) {
        return element('td', {role: 'cell', 'class': 'groundbreak-adr-' + name}, children);
    }

    function heading(label) {
        return element('th', {scope: 'col', role: 'columnheader'}, [label]);
    }

    function pageLink(page, words) {
        return page.path ? element('a', {href: host.pageUrl(page.path)}, [words]) : words;
    }

    /** "Replaces 12", as a small lozenge whose number leads to the other page. */
    function relation(one) {
        var other = pageLink(one, one.name);
        var made = element('span', {'class': 'groundbreak-adr-relation'}, [one.label + ' ', other]);
        if (one.title) {
            made.setAttribute('title', one.title);
        }
        if (one.note) {
            made.append(' (' + one.note + ')');
        }
        return made;
    }

    function relations(row) {
        return row.relations.map(relation);
    }

    function sentences(row) {
        return row.notes.map(function (note) {
            return element('span', {'class': 'groundbreak-adr-note'}, [note]);
        });
    }

    /** Until when somebody should look at it again, where it holds; and that this day has passed. */
    function reviewBy(row) {
        if (!row.reviewByText || !row.inForce) {
            return [];
        }
        return [element('span', {'class': 'groundbreak-adr-note'}, [text.reviewBy + ' ' + row.reviewByText]
            .concat(overdue(row)))];
    }

    /** What is to be put behind the day of its review. */
    function overdue(row) {
        return row.reviewOverdue && row.inForce ? [' ', elements.lozenge('aui-lozenge-error', text.reviewOverdue)] : [];
    }

    function findings(row) {
        if (row.findings.length === 0) {
            return [];
        }
        return [element('details', {'class': 'groundbreak-evidence groundbreak-adr-findings'}, [
            element('summary', {}, [elements.fill(text.findings, row.findings.length)]),
            element('ul', {}, row.findings.map(function (finding) {
                return element('li', {}, [finding.sentence]);
            }))
        ])];
    }

    /** The specs the page links to, each with the start of the work on it. */
    function specs(row) {
        return row.specs.map(function (spec) {
            return element('span', {'class': 'groundbreak-adr-spec'},
                [text.spec + ' ', pageLink(spec, spec.title), ': ' + spec.start]);
        });
    }

    function line(row) {
        var title = element('th', {scope: 'row', role: 'rowheader'}, [pageLink(row, row.title)]
            .concat(relations(row), sentences(row), reviewBy(row), findings(row)));
        if (row.unreadable) {
            title.append(element('span', {'class': 'groundbreak-adr-note'}, [row.unreadable]));
        }
        return element('tr', {role: 'row'}, [
            cell('no', [row.number || '\u2013']),
            title,
            cell('status', [elements.lozenge(row.lozenge, row.statusText)]),
            cell('date', [row.dateText || '']),
            cell('deciders', [row.deciders.join(', ')]),
            cell('tags', [row.tags.join(', ')]),
            cell('adoption', [row.adoptionText || ''].concat(specs(row)))
        ]);
    }

    window.Groundbreak.adrRows = {
        relation: relation,

        overdue: overdue,

        specs: specs,

        /** A table without rows. @param title what a screen reader calls it */
        table: function (title) {
            return element('table', {'class': 'aui groundbreak-rows groundbreak-adr-rows', role: 'table'}, [
                element('caption', {'class': 'assistive'}, [title]),
                element('thead', {role: 'rowgroup'}, [element('tr', {role: 'row'}, [text.number, text.record,
                    text.status, text.date, text.deciders, text.tags, text.adoption].map(heading))]),
                element('tbody', {role: 'rowgroup'})
            ]);
        },

        /** Adds rows; the first of the new ones is returned. */
        add: function (table, rows) {
            var lines = rows.map(line);
            var body = table.querySelector('tbody');
            body.append.apply(body, lines);
            return lines[0];
        }
    };
}());
