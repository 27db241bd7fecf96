/* The questions in the spec panel: what was asked, where it stands, and what this viewer may do with it. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var button = elements.button;
    var forms = window.Groundbreak.questionForms;
    var host = window.Groundbreak.host;
    var text = {
        answer: AJS.I18n.getText('groundbreak.question.answer'),
        ask: AJS.I18n.getText('groundbreak.question.ask'),
        askAgain: AJS.I18n.getText('groundbreak.question.ask-again'),
        blocking: AJS.I18n.getText('groundbreak.question.blocks'),
        by: AJS.I18n.getText('groundbreak.question.by'),
        carry: AJS.I18n.getText('groundbreak.question.carry'),
        counts: AJS.I18n.getText('groundbreak.question.counts'),
        failed: AJS.I18n.getText('groundbreak.question.failed'),
        hidden: AJS.I18n.getText('groundbreak.question.hidden'),
        mark: AJS.I18n.getText('groundbreak.question.mark'),
        more: AJS.I18n.getText('groundbreak.question.more'),
        needsTime: AJS.I18n.getText('groundbreak.question.needs-time'),
        needTime: AJS.I18n.getText('groundbreak.question.need-time'),
        plain: AJS.I18n.getText('groundbreak.question.plain'),
        open: AJS.I18n.getText('groundbreak.question.open-comment'),
        resolve: AJS.I18n.getText('groundbreak.question.resolve'),
        title: AJS.I18n.getText('groundbreak.question.title'),
        unread: AJS.I18n.getText('groundbreak.question.no-words')
    };
    var FREE = 'FREE';
    var NEEDS_TIME = 'NEEDS_TIME';

    function fillAll(sentence, values) {
        return sentence.replace(/\{([0-9])\}/g, function (whole, index) {
            return values[Number(index)];
        });
    }

    function bar(buttons) {
        return buttons.length === 0 ? [] : [element('div', {'class': 'groundbreak-actions'}, buttons)];
    }

    function subject(question) {
        if (question.kind === NEEDS_TIME) {
            return text.needsTime;
        }
        return question.lens === FREE ? text.plain : question.lensText;
    }

    /** Where it stands, whether it blocks, and what it is about. */
    function head(question) {
        var line = element('p', {'class': 'groundbreak-head'},
            [elements.lozenge(question.state.lozenge, question.state.text)]);
        if (question.blocking) {
            line.append(' ', elements.lozenge('aui-lozenge-removed', text.blocking));
        }
        line.append(' ', element('strong', {}, [subject(question)]));
        return line;
    }

    /** Who asked and when, who brought it to where it stands, and the way to the comment. */
    function detail(question) {
        var said = question.asker.name + ', ' + question.askedText;
        if (question.state.by) {
            said += ' · ' + fillAll(text.by, [question.state.text, question.state.by.name]);
        }
        var line = element('p', {'class': 'groundbreak-review-detail'}, [said]);
        if (question.path) {
            line.append(' · ', element('a', {href: host.pageUrl(question.path)}, [text.open]));
        }
        return line;
    }

    function actions(question, panel, desk) {
        var path = '/questions/' + question.commentId;
        var may = question.may;
        return [
            may.answer && button(text.answer, false, function () {
                forms.answer(question, panel, desk);
            }),
            may.resolve && button(text.resolve, false, function () {
                desk.send('POST', path + '/resolution');
            }),
            may.carry && button(text.carry, false, function () {
                forms.carry(question, panel, desk);
            }),
            may.askAgain && button(text.askAgain, false, function () {
                desk.send('POST', '/questions', {commentId: question.commentId, lens: question.lens,
                    blocking: question.blocking, kind: question.kind});
            })
        ].filter(Boolean);
    }

    function item(question, panel, desk) {
        var id = 'groundbreak-question-' + question.commentId;
        var shown = question.elsewhere || (question.text === null ? text.hidden : question.text || text.unread);
        var words = element('p', {'class': 'groundbreak-words', id: id}, [shown]);
        var offered = actions(question, panel, desk);
        offered.forEach(function (each) {
            each.setAttribute('aria-describedby', id);
        });
        return element('li', {'class': 'groundbreak-question'}, [head(question), words, detail(question)].concat(
            question.reason ? [element('p', {'class': 'groundbreak-words'}, [question.reason])] : [], bar(offered)));
    }

    /** Further questions, twenty at a time; at the end of them nothing is there to press. */
    function more(list, cursor, panel, desk) {
        var place = element('div', {'class': 'groundbreak-actions'});
        var press = button(text.more, false, function () {
            press.disabled = true;
            host.call('GET', '/specs/' + panel.contentId + '/questions?cursor=' + encodeURIComponent(cursor))
                .then(function (questions) {
                    var added = questions.questions.map(function (question) {
                        return item(question, panel, desk);
                    });
                    added.forEach(function (each) {
                        list.append(each);
                    });
                    if (added.length > 0) {
                        added[0].setAttribute('tabindex', '-1');
                        added[0].focus();
                    }
                    place.replaceWith.apply(place,
                        questions.cursor ? [more(list, questions.cursor, panel, desk)] : []);
                }, function (problem) {
                    press.disabled = false;
                    desk.message.replaceChildren(
                        elements.message('error', elements.problem(problem, text.failed)));
                    place.before(desk.message);
                });
        });
        place.append(press);
        return place;
    }

    function counts(questions) {
        return element('p', {'class': 'groundbreak-head'}, [element('strong', {}, [text.title]), ' ',
            fillAll(text.counts, [questions.open, questions.blocking, questions.settled])]);
    }

    function asking(questions, panel, desk) {
        if (!questions.ask) {
            return [];
        }
        var marking = button(text.mark, false, function () {
            forms.mark(panel, desk);
        });
        if (questions.cannotComment) {
            return [element('p', {}, [questions.cannotComment])].concat(bar([marking]));
        }
        return bar([
            button(text.ask, false, function () {
                forms.ask(panel, desk);
            }),
            button(text.needTime, false, function () {
                forms.needTime(panel, desk);
            }),
            marking
        ]);
    }

    /**
     * The part of the panel that is about questions; nothing where there are none and the viewer may ask none.
     *
     * @param panel of the spec, as the server has it
     * @param desk the panel on the screen
     * @return nodes
     */
    window.Groundbreak.questionParts = function (panel, desk) {
        var questions = panel.spec.review && panel.spec.review.questions;
        if (!questions) {
            return [];
        }
        var parts = asking(questions, panel, desk);
        if (questions.open + questions.settled === 0) {
            return parts;
        }
        var list = element('ul', {'class': 'groundbreak-questions', 'aria-label': text.title},
            questions.questions.map(function (question) {
                return item(question, panel, desk);
            }));
        return [counts(questions), list].concat(
            questions.cursor ? [more(list, questions.cursor, panel, desk)] : [], parts);
    };
}());
