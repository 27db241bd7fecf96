/* Somebody leaves: who reviews instead, in every round that waits. First what would change, then the same for real. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var tables = window.Groundbreak.listTable;
    var text = {
        coming: AJS.I18n.getText('groundbreak.leaving.coming'),
        done: AJS.I18n.getText('groundbreak.leaving.title.done'),
        failed: AJS.I18n.getText('groundbreak.leaving.request-failed'),
        leaving: AJS.I18n.getText('groundbreak.leaving.leaving'),
        more: AJS.I18n.getText('groundbreak.leaving.more'),
        none: AJS.I18n.getText('groundbreak.leaving.none'),
        page: AJS.I18n.getText('groundbreak.list.page'),
        preview: AJS.I18n.getText('groundbreak.leaving.preview'),
        replace: AJS.I18n.getText('groundbreak.leaving.replace'),
        result: AJS.I18n.getText('groundbreak.leaving.result'),
        space: AJS.I18n.getText('groundbreak.register.space'),
        would: AJS.I18n.getText('groundbreak.leaving.title.would')
    };

    function field(id, label) {
        return element('div', {'class': 'groundbreak-register-field'}, [
            element('label', {'for': id}, [label]),
            element('input', {id: id, type: 'text', 'class': 'text', autocomplete: 'off', required: 'required'})
        ]);
    }

    function Leaving(place) {
        this.form = element('form', {'class': 'aui groundbreak-register-filter'}, [
            field('groundbreak-leaving', text.leaving),
            field('groundbreak-coming', text.coming),
            element('button', {type: 'submit', 'class': 'aui-button'}, [text.preview])
        ]);
        this.answer = element('div', {'class': 'groundbreak-leaving-answer', role: 'status'});
        place.append(this.form, this.answer);
        this.form.addEventListener('submit', this.preview.bind(this));
        this.form.addEventListener('input', this.forget.bind(this));
    }

    /** What was shown speaks of other people by now. */
    Leaving.prototype.forget = function () {
        this.asked = null;
        this.answer.replaceChildren();
    };

    Leaving.prototype.preview = function (event) {
        event.preventDefault();
        this.send({
            leaving: this.form.querySelector('#groundbreak-leaving').value.trim(),
            coming: this.form.querySelector('#groundbreak-coming').value.trim(),
            dryRun: true
        });
    };

    Leaving.prototype.send = function (request) {
        var self = this;
        if (this.busy) {
            return;
        }
        this.busy = true;
        this.asked = request;
        host.call('POST', '/reviewer-replacement', request).then(function (body) {
            self.busy = false;
            if (self.asked === request) {
                self.show(body, request);
            }
        }, function (problem) {
            self.busy = false;
            self.answer.replaceChildren(elements.message('error', elements.problem(problem, text.failed)));
        });
    };

    function lines(body) {
        return body.rows.map(function (row) {
            return tables.row(row, [[row.space], [row.resultText]]);
        });
    }

    Leaving.prototype.show = function (body, request) {
        var self = this;
        this.answer.replaceChildren();
        if (body.rows.length === 0) {
            this.answer.append(element('p', {}, [elements.fill(text.none, body.leaving)]));
        } else {
            var title = body.dryRun ? text.would : text.done;
            var table = tables.table(title, [text.page, text.space, text.result]);
            tables.add(table, lines(body));
            this.answer.append(element('h3', {}, [title]), table);
        }
        (body.more ? [text.more] : []).forEach(function (sentence) {
            self.answer.append(element('p', {}, [sentence]));
        });
        if (body.dryRun && body.rows.some(function (row) {
            return row.result === 'possible';
        })) {
            this.offer(body, request);
        }
    };

    Leaving.prototype.offer = function (body, request) {
        var self = this;
        this.answer.append(element('div', {'class': 'groundbreak-actions'}, [
            elements.button(elements.fill(text.replace, body.coming), true, function () {
                self.send({leaving: request.leaving, coming: request.coming, dryRun: false});
            })
        ]));
    };

    /** Puts the form at the end of the open rounds. */
    window.Groundbreak.leavingForm = function (root) {
        new Leaving(root.querySelector('.groundbreak-leaving'));
    };
}());
