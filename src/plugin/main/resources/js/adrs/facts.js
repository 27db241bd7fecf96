/* What the small panel of an ADR says: where it stands, its relations from both sides, and what should be mended. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var rows = window.Groundbreak.adrRows;
    var text = {
        adoption: AJS.I18n.getText('groundbreak.adr.field.adoption'),
        date: AJS.I18n.getText('groundbreak.adr.field.date'),
        findings: AJS.I18n.getText('groundbreak.adr.findings'),
        reviewBy: AJS.I18n.getText('groundbreak.adr.field.review-by'),
        takeBack: AJS.I18n.getText('groundbreak.adr.take-back')
    };

    function fact(label, value) {
        return value ? [element('dt', {}, [label]), element('dd', {}, [].concat(value))] : [];
    }

    /** The page's word, and the start of the work on the specs it links to; null when there is neither. */
    function adoption(adr) {
        var said = (adr.adoptionText ? [adr.adoptionText] : []).concat(rows.specs(adr));
        return said.length > 0 ? said : null;
    }

    function reviewBy(adr) {
        return fact(text.reviewBy, adr.reviewByText && [adr.reviewByText].concat(rows.overdue(adr)));
    }

    /** A relation with the button that takes it out of this page again, where there is one. */
    function relation(one, panel) {
        return one.takeBack ? element('span', {'class': 'groundbreak-adr-related'},
            [rows.relation(one), window.Groundbreak.adrMend(one.takeBack, panel, text.takeBack)]) : rows.relation(one);
    }

    function finding(found, panel) {
        return element('li', {}, [found.sentence].concat(found.mends.length > 0 ?
            [element('div', {'class': 'groundbreak-actions'}, found.mends.map(function (mend) {
                return window.Groundbreak.adrMend(mend, panel, mend.label);
            }))] : []));
    }

    /** The parts of the panel above its buttons. */
    window.Groundbreak.adrFacts = function (adr, panel) {
        var parts = [element('p', {'class': 'groundbreak-head'},
            [elements.lozenge(adr.lozenge, adr.statusText)].concat(adr.relations.map(function (one) {
                return relation(one, panel);
            })))];
        var facts = fact(text.date, adr.dateText)
            .concat(fact(text.adoption, adoption(adr)), reviewBy(adr));
        if (adr.unreadable) {
            parts.push(elements.message('warning', [adr.unreadable]));
        }
        adr.notes.forEach(function (note) {
            parts.push(element('p', {}, [note]));
        });
        if (facts.length > 0) {
            parts.push(element('dl', {'class': 'groundbreak-facts'}, facts));
        }
        if (adr.findings.length > 0) {
            parts.push(element('details', {'class': 'groundbreak-evidence'}, [
                element('summary', {}, [elements.fill(text.findings, adr.findings.length)]),
                element('ul', {}, adr.findings.map(function (found) {
                    return finding(found, panel);
                }))
            ]));
        }
        return parts;
    };
}());
