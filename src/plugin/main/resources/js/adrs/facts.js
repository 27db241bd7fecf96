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
        reviewBy: AJS.I18n.getText('groundbreak.adr.field.review-by')
    };

    function fact(label, value) {
        return value ? [element('dt', {}, [label]), element('dd', {}, [].concat(value))] : [];
    }

    /** The page's word, and the start of the work on the specs it links to; null when there is neither. */
    function adoption(adr) {
        var said = (adr.adoptionText ? [adr.adoptionText] : []).concat(rows.specs(adr));
        return said.length > 0 ? said : null;
    }

    /** The parts of the panel above its buttons. */
    window.Groundbreak.adrFacts = function (adr) {
        var parts = [element('p', {'class': 'groundbreak-head'},
            [elements.lozenge(adr.lozenge, adr.statusText)].concat(adr.relations.map(rows.relation)))];
        var facts = fact(text.date, adr.dateText)
            .concat(fact(text.adoption, adoption(adr)), fact(text.reviewBy, adr.reviewByText));
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
                element('ul', {}, adr.findings.map(function (finding) {
                    return element('li', {}, [finding.sentence]);
                }))
            ]));
        }
        return parts;
    };
}());
