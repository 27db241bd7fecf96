/* What the decision meeting talks about, item by item, and the form that writes down what came of one. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var fields = window.Groundbreak.reviewFields;
    var host = window.Groundbreak.host;
    var text = {
        becomes: AJS.I18n.getText('groundbreak.meeting.item.becomes'),
        carried: AJS.I18n.getText('groundbreak.meeting.item.becomes.carried'),
        change: AJS.I18n.getText('groundbreak.meeting.item.change'),
        comment: AJS.I18n.getText('groundbreak.meeting.item.comment'),
        each: AJS.I18n.getText('groundbreak.meeting.each'),
        agenda: AJS.I18n.getText('groundbreak.meeting.agenda'),
        erased: AJS.I18n.getText('groundbreak.meeting.item.erased'),
        open: AJS.I18n.getText('groundbreak.meeting.item.becomes.open'),
        resolved: AJS.I18n.getText('groundbreak.meeting.item.becomes.resolved'),
        settled: AJS.I18n.getText('groundbreak.meeting.settled'),
        words: AJS.I18n.getText('groundbreak.meeting.item.words'),
        wordsMissing: AJS.I18n.getText('groundbreak.meeting.item.words-missing'),
        write: AJS.I18n.getText('groundbreak.meeting.item.write')
    };
    var LOZENGES = {OPEN: 'aui-lozenge-current', ANSWERED: 'aui-lozenge-complete', RESOLVED: 'aui-lozenge-success',
        CARRIED: 'aui-lozenge-moved', GONE: ''};

    /** What the question may become, the first being nothing else than it is. */
    function settlements(item) {
        var named = {RESOLVED: text.resolved, CARRIED: text.carried};
        return [{value: '', text: text.open}].concat(item.mayBecome.map(function (state) {
            return {value: state, text: named[state]};
        }));
    }

    function writeDown(item, panel, desk) {
        var name = 'item-' + item.item;
        var words = fields.area(item.settled && item.settled.words, panel.limits.words);
        var becomes = item.mayBecome.length > 0 && fields.radios(text.becomes, settlements(item));
        if (becomes) {
            becomes.choose('');
        }
        window.Groundbreak.reviewForm(desk, name, JSON.stringify(item), {
            title: item.text,
            submit: text.write,
            parts: [fields.group(text.words, words)].concat(becomes || []),
            complete: function () {
                if (words.value.trim() === '') {
                    fields.complain(words, text.wordsMissing);
                }
                return words.value.trim() !== '';
            },
            send: function () {
                desk.send('POST', '/meeting/items',
                    {item: item.item, words: words.value, question: becomes && becomes.chosen() || null},
                    {
                        saved: function () {
                            window.Groundbreak.reviewForm.taken(desk, name);
                        }
                    });
            }
        });
    }

    function settled(item) {
        return element('div', {'class': 'groundbreak-meeting-settled'}, [
            element('div', {'class': 'groundbreak-words'}, [item.settled.words || text.erased]),
            element('p', {'class': 'groundbreak-review-detail'}, [item.settled.byText])]);
    }

    function button(item, panel, desk) {
        var label = item.settled ? text.change : text.write;
        var made = elements.button(label, false, function () {
            writeDown(item, panel, desk);
        });
        // Begins with what is seen on it, so that whoever speaks to his browser is understood.
        made.setAttribute('aria-label', label + ': ' + item.text);
        return element('div', {'class': 'groundbreak-actions'}, [made]);
    }

    function entry(item, panel, desk) {
        var head = element('p', {}, [item.text]);
        var parts = [head];
        if (item.state) {
            head.append(' ', elements.lozenge(LOZENGES[item.state], item.stateText));
        }
        if (item.commentPath) {
            head.append(' ', element('a', {href: host.pageUrl(item.commentPath)}, [text.comment]));
        }
        if (item.settled) {
            parts.push(settled(item));
        }
        if (item.onAgenda && panel.spec.review.meeting.may.settle) {
            parts.push(button(item, panel, desk));
        }
        return element('li', {}, parts);
    }

    function list(name, title, items, panel, desk) {
        return items.length === 0 ? [] : [element('p', {}, title),
            element(name, {'class': 'groundbreak-agenda'}, items.map(function (item) {
                return entry(item, panel, desk);
            }))];
    }

    /** The agenda, in order, and what was settled. @param panel of the spec; @param desk the panel on the screen */
    window.Groundbreak.meetingAgenda = function (panel, desk) {
        var meeting = panel.spec.review.meeting;
        function those(onAgenda) {
            return meeting.agenda.filter(function (item) {
                return item.onAgenda === onAgenda;
            });
        }
        return list('ol', [element('strong', {}, [text.agenda]), ' ', elements.fill(text.each, meeting.minutesEach)],
            those(true), panel, desk)
            .concat(list('ul', [element('strong', {}, [text.settled])], those(false), panel, desk));
    };
}());
