/* The forms of whoever steers a round: extend it, add or replace a reviewer, call it off, close it. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var fields = window.Groundbreak.reviewFields;
    var text = {
        add: AJS.I18n.getText('groundbreak.review.add'),
        added: AJS.I18n.getText('groundbreak.review.add.coming'),
        addedMissing: AJS.I18n.getText('groundbreak.review.add.coming-missing'),
        callOff: AJS.I18n.getText('groundbreak.review.call-off'),
        callOffConsequences: AJS.I18n.getText('groundbreak.review.call-off.consequences'),
        close: AJS.I18n.getText('groundbreak.review.close'),
        closeChoose: AJS.I18n.getText('groundbreak.review.close.choose'),
        closeLegend: AJS.I18n.getText('groundbreak.review.close.legend'),
        closeReason: AJS.I18n.getText('groundbreak.review.close.reason'),
        coming: AJS.I18n.getText('groundbreak.review.replace.coming'),
        comingMissing: AJS.I18n.getText('groundbreak.review.replace.coming-missing'),
        extend: AJS.I18n.getText('groundbreak.review.extend'),
        leaving: AJS.I18n.getText('groundbreak.review.replace.leaving'),
        outcomes: {
            APPROVED: AJS.I18n.getText('groundbreak.review.outcome.APPROVED'),
            CHANGES_REQUESTED: AJS.I18n.getText('groundbreak.review.outcome.CHANGES_REQUESTED'),
            REJECTED: AJS.I18n.getText('groundbreak.review.outcome.REJECTED'),
            WITHDRAWN: AJS.I18n.getText('groundbreak.review.outcome.WITHDRAWN')
        },
        perspective: AJS.I18n.getText('groundbreak.review.perspective'),
        perspectives: {
            ENGINEERING: AJS.I18n.getText('groundbreak.perspective.ENGINEERING'),
            PRODUCT: AJS.I18n.getText('groundbreak.perspective.PRODUCT'),
            DESIGN: AJS.I18n.getText('groundbreak.perspective.DESIGN')
        },
        reason: AJS.I18n.getText('groundbreak.review.reason'),
        reasonMissing: AJS.I18n.getText('groundbreak.review.reason-missing'),
        reasonOptional: AJS.I18n.getText('groundbreak.panel.reason'),
        replace: AJS.I18n.getText('groundbreak.review.replace'),
        until: AJS.I18n.getText('groundbreak.review.extend.until'),
        untilMissing: AJS.I18n.getText('groundbreak.review.extend.until-missing')
    };
    /** Milliseconds. */
    var DAY = 86400000;

    /** Opens a form. @param name, offered as reviewForm takes them; @param options the same, but for `send` */
    function open(desk, name, offered, options, send) {
        options.send = function () {
            var call = send();
            desk.send(call.method, call.path, call.body, {
                saved: function () {
                    window.Groundbreak.reviewForm.taken(desk, name);
                }
            });
        };
        window.Groundbreak.reviewForm(desk, name, offered, options);
    }

    /** Whether words are there; what is wrong with them the field has said itself. */
    function given(area, missing) {
        var there = area.value.trim() !== '';
        if (!there) {
            fields.complain(area, missing);
        }
        return there;
    }

    /** A day after an end, as a field for date and time has it; no zone comes into that. */
    function dayAfter(local) {
        return new Date(Date.parse(local + 'Z') + DAY).toISOString().substring(0, local.length);
    }

    function extend(panel, desk) {
        var end = panel.spec.review.round.endsLocal;
        var until = fields.moment(dayAfter(end), end);
        var reason = fields.area('', panel.limits.words);
        open(desk, 'extend', end, {
            title: text.extend,
            submit: text.extend,
            parts: [fields.group(text.until, until), fields.group(text.reason, reason)],
            complete: function () {
                fields.complain(until, until.value ? '' : text.untilMissing);
                return given(reason, text.reasonMissing) && Boolean(until.value);
            }
        }, function () {
            return {method: 'PUT', path: '/round/window', body: {endsAt: until.value, reason: reason.value}};
        });
    }

    /** A field that takes one person has somebody in it. */
    function named(coming, missing) {
        var there = coming.value.trim() !== '';
        fields.complain(coming, there ? '' : missing);
        return there;
    }

    /** Makes a picker of the field of whoever comes, once it stands in the page. */
    function picking(coming, panel) {
        return function () {
            window.Groundbreak.pickPerson(coming, '/specs/' + panel.contentId + '/round/candidates');
        };
    }

    function add(panel, desk) {
        var perspective = fields.select(Object.keys(text.perspectives).map(function (name) {
            return {value: name, text: text.perspectives[name]};
        }));
        var coming = fields.line();
        open(desk, 'add', '', {
            title: text.add,
            submit: text.add,
            parts: [fields.group(text.perspective, perspective), fields.group(text.added, coming)],
            complete: function () {
                return named(coming, text.addedMissing);
            },
            attach: picking(coming, panel)
        }, function () {
            return {method: 'POST', path: '/round/reviewers',
                body: {userName: coming.value.trim(), perspective: perspective.value}};
        });
    }

    function replace(panel, desk) {
        var replaceable = panel.spec.review.round.reviewers.filter(function (reviewer) {
            return reviewer.mayReplace;
        });
        var leaving = fields.select(replaceable.map(function (reviewer, index) {
            return {value: String(index), text: reviewer.person.name + ', ' + reviewer.perspectiveText};
        }));
        var coming = fields.line();
        open(desk, 'replace', JSON.stringify(replaceable), {
            title: text.replace,
            submit: text.replace,
            parts: [fields.group(text.leaving, leaving), fields.group(text.coming, coming)],
            complete: function () {
                return named(coming, text.comingMissing);
            },
            attach: picking(coming, panel)
        }, function () {
            var gone = replaceable[Number(leaving.value)];
            return {method: 'PUT', path: '/round/reviewers',
                body: {leaving: gone.userName, leavingNumber: gone.number, coming: coming.value.trim()}};
        });
    }

    function callOff(panel, desk) {
        var reason = fields.area('', panel.limits.words);
        open(desk, 'call-off', '', {
            title: text.callOff,
            submit: text.callOff,
            parts: [element('p', {}, [text.callOffConsequences]), fields.group(text.reasonOptional, reason)],
            complete: function () {
                return true;
            }
        }, function () {
            return {method: 'POST', path: '/round/calling-off', body: {reason: reason.value}};
        });
    }

    function close(panel, desk) {
        var may = panel.spec.review.may;
        var outcome = fields.radios(text.closeLegend, may.close.map(function (name) {
            return {value: name, text: text.outcomes[name]};
        }));
        var reason = fields.area('', panel.limits.words);
        open(desk, 'close', JSON.stringify(may), {
            title: text.close,
            submit: text.close,
            parts: [outcome, fields.group(text.reasonOptional, reason, may.reasonToApprove && text.closeReason)],
            complete: function () {
                if (!outcome.chosen()) {
                    outcome.complain(text.closeChoose);
                    return false;
                }
                return outcome.chosen() !== 'APPROVED' || !may.reasonToApprove ||
                    given(reason, text.reasonMissing);
            }
        }, function () {
            return {method: 'POST', path: '/round/closing', body: {outcome: outcome.chosen(), reason: reason.value}};
        });
    }

    /** Each opens its form in place of the buttons. */
    window.Groundbreak.steerForms = {extend: extend, add: add, replace: replace, callOff: callOff, close: close};
}());
