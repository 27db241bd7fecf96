/* The form with which the approver decides: which option, why, and what those say who would have chosen another. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        asked: AJS.I18n.getText('groundbreak.decision.form.asked'),
        cancel: AJS.I18n.getText('groundbreak.panel.cancel'),
        choose: AJS.I18n.getText('groundbreak.decision.form.choose'),
        decide: AJS.I18n.getText('groundbreak.decision.decide'),
        decideVersion: AJS.I18n.getText('groundbreak.decision.decide-version'),
        dissent: AJS.I18n.getText('groundbreak.decision.form.dissent'),
        dissentMissing: AJS.I18n.getText('groundbreak.decision.form.dissent-missing'),
        limit: AJS.I18n.getText('groundbreak.panel.limit'),
        nobody: AJS.I18n.getText('groundbreak.decision.form.nobody'),
        option: AJS.I18n.getText('groundbreak.decision.form.option'),
        optionMissing: AJS.I18n.getText('groundbreak.decision.form.option-missing'),
        rationale: AJS.I18n.getText('groundbreak.decision.form.rationale'),
        rationaleHint: AJS.I18n.getText('groundbreak.decision.form.rationale.hint'),
        somebody: AJS.I18n.getText('groundbreak.decision.form.somebody')
    };
    var forms = 0;

    function DecideForm(question) {
        forms += 1;
        this.prefix = 'groundbreak-decide-' + forms;
        this.question = question;
        this.version = question.version;
        this.seenAt = question.seenAt;
        // What stands above the form is the page, whose author may have painted another question there.
        this.heading = element('p', {'class': 'groundbreak-asked'}, [question.asked || '']);
        this.options = element('div', {'class': 'groundbreak-choices'});
        this.optionError = this.error('option');
        this.dissentError = this.error('dissent');
        this.submit = element('button', {type: 'submit', 'class': 'aui-button aui-button-primary'}, [text.decide]);
    }

    DecideForm.prototype.error = function (name) {
        return element('div', {'class': 'error', id: this.prefix + '-' + name + '-error', role: 'alert'});
    };

    /** One radio button with its label; the name ties those of one question together. */
    DecideForm.prototype.radio = function (name, value, label) {
        var id = this.prefix + '-' + name + '-' + this.count;
        this.count += 1;
        var input = element('input', {type: 'radio', 'class': 'radio', id: id, name: this.prefix + '-' + name,
            value: value});
        return element('div', {'class': 'radio'}, [input, element('label', {'for': id}, [label])]);
    };

    DecideForm.prototype.area = function (name, label, hint) {
        var id = this.prefix + '-' + name;
        var field = element('textarea', {'class': 'textarea', id: id, rows: '4', 'aria-describedby': id + '-hint'});
        var most = this.question.limit;
        var said = element('div', {'class': 'description', id: id + '-hint'},
            [hint ? hint + ' ' + elements.fill(text.limit, most) : elements.fill(text.limit, most)]);
        field.addEventListener('input', function () {
            var over = field.value.length > most;
            said.className = over ? 'error' : 'description';
            field.setAttribute('aria-invalid', String(over));
        });
        this[name] = field;
        return element('div', {'class': 'field-group'}, [element('label', {'for': id}, [label]), field, said]);
    };

    DecideForm.prototype.build = function () {
        var self = this;
        this.count = 0;
        this.fill(this.question.options, '');
        var nobody = this.radio('dissent', 'nobody', text.nobody);
        var somebody = this.radio('dissent', 'said', text.somebody);
        var said = this.area('said', text.dissent);
        said.hidden = true;
        var asked = element('fieldset', {'class': 'group', 'aria-describedby': this.dissentError.id},
            [element('legend', {}, [element('span', {}, [text.asked])]), somebody, said, nobody, this.dissentError]);
        asked.addEventListener('change', function () {
            said.hidden = !somebody.firstChild.checked;
            self.dissentError.textContent = '';
            if (!said.hidden) {
                self.said.focus();
            }
        });
        this.dissent = asked;
        this.form = element('form', {'class': 'aui top-label groundbreak-decide', novalidate: ''}, [
            this.heading,
            element('fieldset', {'class': 'group', 'aria-describedby': this.optionError.id},
                [element('legend', {}, [element('span', {}, [text.option])]), this.options, this.optionError]),
            this.area('rationale', text.rationale, text.rationaleHint),
            asked,
            element('div', {'class': 'groundbreak-actions'},
                [this.submit, elements.button(text.cancel, false, this.question.back)])
        ]);
        this.form.addEventListener('submit', function (event) {
            event.preventDefault();
            self.send();
        });
        this.form.addEventListener('keydown', function (event) {
            // What was typed is not thrown away by one key.
            if (event.key === 'Escape' && self.rationale.value === '' && self.said.value === '') {
                self.question.back();
            }
        });
    };

    /** Offers these options; the one that was chosen stays so where there still is one of its name. */
    DecideForm.prototype.fill = function (options, chosen) {
        var self = this;
        this.options.replaceChildren.apply(this.options, options.map(function (option) {
            var label = option.cost ? option.name + ' (' + option.cost + ')' : option.name;
            var choice = self.radio('option', option.name, label);
            choice.firstChild.checked = option.name === chosen;
            return choice;
        }));
    };

    function checked(place) {
        var found = place.querySelector('input:checked');
        return found ? found.value : '';
    }

    /** Says what is missing beside its field, and leads to the first of these; true when nothing is. */
    DecideForm.prototype.complete = function () {
        var kind = checked(this.dissent);
        var option = checked(this.options);
        var saysNothing = kind === '' || kind === 'said' && this.said.value.trim() === '';
        this.optionError.textContent = option ? '' : text.optionMissing;
        this.dissentError.textContent = saysNothing ? text.dissentMissing : '';
        var wrong = option ? null : this.options.querySelector('input');
        wrong = wrong || this.form.querySelector('[aria-invalid="true"]');
        if (!wrong && saysNothing) {
            wrong = kind ? this.said : this.dissent.querySelector('input');
        }
        if (wrong) {
            wrong.focus();
        }
        return !wrong;
    };

    DecideForm.prototype.send = function () {
        if (this.complete()) {
            this.question.action({
                pageVersion: this.version,
                seenAt: this.seenAt,
                option: checked(this.options),
                rationale: this.rationale.value,
                dissent: checked(this.dissent) === 'said' ? this.said.value : '',
                nobodyDissents: checked(this.dissent) === 'nobody'
            });
        }
    };

    /**
     * The page says something else by now: the button decides on that version from now on, of the options that are
     * there now. What was typed stays; an option of another name has to be chosen anew.
     *
     * @param published pageVersion, and seenAt: when the server has read it, so with which attachments
     * @param decision as the server has it: question and options
     */
    DecideForm.prototype.renew = function (published, decision) {
        this.version = published.pageVersion;
        this.seenAt = published.seenAt;
        this.heading.replaceChildren(decision.question || '');
        this.fill(decision.options, checked(this.options));
        this.submit.textContent = elements.fill(text.decideVersion, published.pageVersion);
    };

    window.Groundbreak = window.Groundbreak || {};

    /**
     * Asks for a decision.
     *
     * @param question place: what gives way; asked: what is to be decided, as the server has it, may be missing;
     *     options: [{name, cost}]; version: of the page on the screen; seenAt: when that was rendered; limit: of
     *     characters; action: is handed the body of the call; back: leads back
     * @return the form, which can be renewed
     */
    window.Groundbreak.decideForm = function (question) {
        var form = new DecideForm(question);
        form.build();
        question.place.replaceWith(form.form);
        form.form.querySelector('input').focus();
        return form;
    };
}());
