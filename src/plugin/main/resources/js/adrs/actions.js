/* The buttons of the small panel of an ADR, for whoever may edit the page. What may be done the server has said. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var forms = window.Groundbreak.adrForms;
    var text = {
        adopt: AJS.I18n.getText('groundbreak.adr.adoption.change'),
        adoption: AJS.I18n.getText('groundbreak.adr.field.adoption'),
        date: AJS.I18n.getText('groundbreak.adr.field.date'),
        relate: AJS.I18n.getText('groundbreak.adr.relate'),
        reviewBy: AJS.I18n.getText('groundbreak.adr.field.review-by'),
        save: AJS.I18n.getText('groundbreak.panel.save'),
        setDate: AJS.I18n.getText('groundbreak.adr.date.change'),
        setReviewBy: AJS.I18n.getText('groundbreak.adr.review-by.change')
    };
    /** What each status is reached by; the words are those of a person who does it. */
    var VERBS = {
        accepted: AJS.I18n.getText('groundbreak.adr.accept'),
        rejected: AJS.I18n.getText('groundbreak.adr.reject'),
        deprecated: AJS.I18n.getText('groundbreak.adr.deprecate'),
        proposed: AJS.I18n.getText('groundbreak.adr.propose')
    };
    var ADOPTIONS = [
        ['adopted', AJS.I18n.getText('groundbreak.adr.adoption.adopted')],
        ['in-progress', AJS.I18n.getText('groundbreak.adr.adoption.in-progress')],
        ['not-started', AJS.I18n.getText('groundbreak.adr.adoption.not-started')]
    ];
    /** What comes next for each status; the first of them is the main one of a proposal. */
    var NEXT = {
        proposed: ['accepted', 'rejected'],
        accepted: ['deprecated'],
        rejected: ['proposed'],
        deprecated: ['accepted'],
        superseded: ['deprecated'],
        unknown: ['proposed', 'accepted', 'rejected', 'deprecated']
    };
    var DAY = 10;

    function status(adr, panel) {
        return NEXT[adr.status].map(function (next) {
            return elements.button(VERBS[next], adr.status === 'proposed' && next === 'accepted', function () {
                panel.send('PUT', '/status', {pageVersion: adr.pageVersion, status: next});
            });
        });
    }

    function adopt(adr, panel) {
        return elements.button(text.adopt, false, function () {
            panel.ask(function (back) {
                var choice = forms.select(ADOPTIONS);
                return forms.form({fields: [forms.field(text.adoption, choice)], submit: text.save, back: back,
                    action: function () {
                        panel.send('PUT', '/adoption', {pageVersion: adr.pageVersion, adoption: choice.value});
                    }});
            });
        });
    }

    /** Asks for a day. @param question verb: of the button; label; day: as it is; send: is handed the new one */
    function day(panel, question) {
        return elements.button(question.verb, false, function () {
            panel.ask(function (back) {
                var input = forms.input('date', DAY);
                input.required = true;
                input.value = question.day || '';
                return forms.form({fields: [forms.field(question.label, input)], submit: text.save, back: back,
                    action: function () {
                        question.send(input.value);
                    }});
            });
        });
    }

    function date(adr, panel) {
        return day(panel, {verb: text.setDate, label: text.date, day: adr.date, send: function (chosen) {
            panel.send('PUT', '/date', {pageVersion: adr.pageVersion, date: chosen});
        }});
    }

    function reviewBy(adr, panel) {
        return day(panel, {verb: text.setReviewBy, label: text.reviewBy, day: adr.reviewBy, send: function (chosen) {
            panel.send('PUT', '/review-by', {pageVersion: adr.pageVersion, reviewBy: chosen});
        }});
    }

    function relate(adr, panel) {
        return elements.button(text.relate, false, function () {
            panel.ask(function (back) {
                return window.Groundbreak.adrRelate(adr, panel, back);
            });
        });
    }

    /** A bar of buttons; empty for whoever may not edit. */
    window.Groundbreak.adrActions = function (adr, panel) {
        return element('div', {'class': 'groundbreak-actions'}, adr.may.edit && !adr.unreadable ?
            status(adr, panel).concat(date(adr, panel), adopt(adr, panel), reviewBy(adr, panel),
                relate(adr, panel)) : []);
    };
}());
