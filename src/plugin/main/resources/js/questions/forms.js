/* The forms of questions: ask one, answer, put off to later, mark a comment as one. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var fields = window.Groundbreak.reviewFields;
    var host = window.Groundbreak.host;
    var text = {
        answer: AJS.I18n.getText('groundbreak.question.answer'),
        answerText: AJS.I18n.getText('groundbreak.question.answer.text'),
        ask: AJS.I18n.getText('groundbreak.question.ask'),
        askText: AJS.I18n.getText('groundbreak.question.ask.text'),
        blocking: AJS.I18n.getText('groundbreak.question.blocking'),
        carry: AJS.I18n.getText('groundbreak.question.carry'),
        choose: AJS.I18n.getText('groundbreak.question.mark.choose'),
        comments: AJS.I18n.getText('groundbreak.question.mark.comments'),
        earlier: AJS.I18n.getText('groundbreak.question.mark.earlier'),
        failed: AJS.I18n.getText('groundbreak.question.failed'),
        lens: AJS.I18n.getText('groundbreak.question.lens'),
        lenses: {
            FREE: AJS.I18n.getText('groundbreak.lens.FREE'),
            ACCEPTANCE_CRITERIA: AJS.I18n.getText('groundbreak.lens.ACCEPTANCE_CRITERIA'),
            DEPENDENCIES_AND_RISKS: AJS.I18n.getText('groundbreak.lens.DEPENDENCIES_AND_RISKS'),
            NON_FUNCTIONAL_REQUIREMENTS: AJS.I18n.getText('groundbreak.lens.NON_FUNCTIONAL_REQUIREMENTS'),
            SUCCESS_METRICS: AJS.I18n.getText('groundbreak.lens.SUCCESS_METRICS')
        },
        mark: AJS.I18n.getText('groundbreak.question.mark'),
        missing: AJS.I18n.getText('groundbreak.question.text-missing'),
        needTime: AJS.I18n.getText('groundbreak.question.need-time'),
        needTimeText: AJS.I18n.getText('groundbreak.question.need-time.text'),
        noComments: AJS.I18n.getText('groundbreak.question.mark.none'),
        posted: AJS.I18n.getText('groundbreak.question.posted'),
        reason: AJS.I18n.getText('groundbreak.panel.reason')
    };
    /** Characters of a comment. */
    var MOST = 10000;

    function open(desk, name, offered, options) {
        window.Groundbreak.reviewForm(desk, name, offered, options);
    }

    function taken(desk, name) {
        return {
            saved: function () {
                window.Groundbreak.reviewForm.taken(desk, name);
            }
        };
    }

    function isWritten(area) {
        var written = area.value.trim() !== '';
        if (!written) {
            fields.complain(area, text.missing);
        }
        return written;
    }

    /** What went wrong stands above the form; the words stay in it. */
    function complain(desk, problem) {
        desk.busy(false);
        desk.complain({status: problem.status, message: problem.message || text.failed, id: problem.id});
        var field = desk.place.querySelector('form textarea, form input, form select');
        if (field) {
            field.focus();
        }
    }

    /**
     * Writes a comment and then says of it what it is. When only the second fails the words are on the page, stay in
     * the form as they are, and are not written again.
     *
     * @param area with the words
     * @param say is handed the id of the comment
     */
    function post(desk, comment, area, say) {
        desk.busy(true);
        comment.post(area.value).then(function (id) {
            area.readOnly = true;
            if (!area.said) {
                area.said = element('p', {'class': 'description'}, [text.posted]);
                area.after(area.said);
            }
            say(id);
        }, function (problem) {
            complain(desk, problem);
        });
    }

    function checkbox(label) {
        var field = element('input', {type: 'checkbox', 'class': 'checkbox'});
        field.id = fields.line().id;
        var set = element('div', {'class': 'checkbox'}, [field, element('label', {'for': field.id}, [label])]);
        set.isChecked = function () {
            return field.checked;
        };
        return set;
    }

    function lenses() {
        return fields.select(Object.keys(text.lenses).map(function (lens) {
            return {value: lens, text: text.lenses[lens]};
        }));
    }

    /** The questions to begin with fill the box while nothing of one's own is in it. */
    function beginWith(lens, area, starters) {
        var filled = '';
        lens.addEventListener('change', function () {
            var starter = starters.filter(function (each) {
                return each.lens === lens.value;
            })[0];
            if (area.value === filled && !area.readOnly) {
                filled = starter ? starter.text : '';
                area.value = filled;
            }
        });
    }

    function ask(panel, desk) {
        var area = fields.area('', MOST);
        var lens = lenses();
        var blocking = checkbox(text.blocking);
        var comment = new window.Groundbreak.NewComment(panel.contentId, null);
        var round = panel.spec.review.round;
        beginWith(lens, area, round ? round.starters : []);
        open(desk, 'ask', '', {
            title: text.ask,
            submit: text.ask,
            parts: [fields.group(text.lens, lens), fields.group(text.askText, area), blocking],
            complete: function () {
                return isWritten(area);
            },
            send: function () {
                post(desk, comment, area, function (id) {
                    desk.send('POST', '/questions', {commentId: id, lens: lens.value, blocking: blocking.isChecked(),
                        kind: 'QUESTION'}, taken(desk, 'ask'));
                });
            }
        });
    }

    function needTime(panel, desk) {
        var area = fields.area('', MOST);
        var comment = new window.Groundbreak.NewComment(panel.contentId, null);
        open(desk, 'need-time', '', {
            title: text.needTime,
            submit: text.needTime,
            parts: [fields.group(text.needTimeText, area)],
            complete: function () {
                return isWritten(area);
            },
            send: function () {
                post(desk, comment, area, function (id) {
                    desk.send('POST', '/questions', {commentId: id, lens: 'FREE', blocking: true, kind: 'NEEDS_TIME'},
                        taken(desk, 'need-time'));
                });
            }
        });
    }

    function answer(question, panel, desk) {
        var area = fields.area('', MOST);
        var comment = new window.Groundbreak.NewComment(panel.contentId, question.commentId);
        var name = 'answer-' + question.commentId;
        open(desk, name, '', {
            title: text.answer,
            submit: text.answer,
            parts: [fields.group(text.answerText, area)],
            complete: function () {
                return isWritten(area);
            },
            send: function () {
                post(desk, comment, area, function () {
                    desk.send('POST', '/questions/' + question.commentId + '/answer', undefined, taken(desk, name));
                });
            }
        });
    }

    function carry(question, panel, desk) {
        var area = fields.area('', panel.limits.words);
        var name = 'carry-' + question.commentId;
        open(desk, name, '', {
            title: text.carry,
            submit: text.carry,
            parts: [fields.group(text.reason, area)],
            complete: function () {
                return true;
            },
            send: function () {
                desk.send('POST', '/questions/' + question.commentId + '/carrying', {reason: area.value},
                    taken(desk, name));
            }
        });
    }

    function choices(comments) {
        return fields.radios(text.comments, comments.map(function (comment) {
            return {value: String(comment.commentId), text: comment.writer.name + ', ' + comment.writtenText + ': ' +
                comment.text};
        }));
    }

    /** @param comments as many as were asked for, with the cursor to earlier ones */
    function markForm(panel, desk, comments) {
        var set = choices(comments.comments);
        var lens = lenses();
        var blocking = checkbox(text.blocking);
        var parts = [set, fields.group(text.lens, lens), blocking];
        if (comments.cursor) {
            parts.splice(1, 0, elements.button(text.earlier, false, function () {
                mark(panel, desk, comments.cursor);
            }));
        }
        open(desk, 'mark', JSON.stringify(comments), {
            title: text.mark,
            submit: text.mark,
            parts: parts,
            complete: function () {
                if (!set.chosen()) {
                    set.complain(text.choose);
                }
                return set.chosen() !== '';
            },
            send: function () {
                desk.send('POST', '/questions', {commentId: Number(set.chosen()), lens: lens.value,
                    blocking: blocking.isChecked(), kind: 'QUESTION'}, taken(desk, 'mark'));
            }
        });
    }

    /** Asks for the comments of the page that are no questions, and then which of them is one. */
    function mark(panel, desk, cursor) {
        desk.busy(true);
        host.call('GET', '/specs/' + panel.contentId + '/questions/comments' +
            (cursor ? '?cursor=' + encodeURIComponent(cursor) : '')).then(function (comments) {
            desk.busy(false);
            if (comments.comments.length === 0) {
                desk.message.replaceChildren(elements.message('info', [text.noComments]));
                desk.pressed.querySelector('button').focus();
            } else {
                markForm(panel, desk, comments);
            }
        }, function (problem) {
            complain(desk, problem);
        });
    }

    /** Each opens its form in place of the buttons. */
    window.Groundbreak.questionForms = {ask: ask, needTime: needTime, answer: answer, carry: carry, mark: mark};
}());
