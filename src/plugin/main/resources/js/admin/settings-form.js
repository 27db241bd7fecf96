/* One part of the settings: what was said here, what is inherited, and one button that keeps it. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var fill = elements.fill;
    var text = {
        changedMeanwhile: AJS.I18n.getText('groundbreak.settings.changed-meanwhile'),
        inherit: AJS.I18n.getText('groundbreak.settings.inherit'),
        inheritDefault: AJS.I18n.getText('groundbreak.settings.inherit-default'),
        notKept: AJS.I18n.getText('groundbreak.settings.not-kept'),
        save: AJS.I18n.getText('groundbreak.settings.save'),
        saved: AJS.I18n.getText('groundbreak.settings.saved')
    };
    var CHANGED = 'settings-changed';

    /** What holds for a field by an answer of our API. */
    function holds(body, name) {
        return body.own[name] === null ? body.inherited[name] : body.own[name];
    }

    /**
     * A form.
     *
     * @param page {path, ofSpace, readOnly}
     * @param part of settingParts
     * @param body of that part, as our API answers
     */
    function SettingsForm(page, part, body) {
        this.page = page;
        this.part = part;
        this.body = body;
        this.fields = {};
        this.message = element('div', {role: 'status', 'class': 'groundbreak-message'});
        this.button = element('button', {type: 'submit', 'class': 'aui-button aui-button-primary'}, [text.save]);
        this.element = element('section', {'class': 'groundbreak-setting-part', 'data-part': part.name}, [
            element('h3', {}, [part.title]),
            part.about ? element('p', {}, [part.about]) : ''
        ]);
        this.element.append(this.form(), this.message);
    }

    SettingsForm.prototype.form = function () {
        var self = this;
        var form = element('form', {'class': 'aui', novalidate: ''}, this.part.fields.map(this.group, this));
        this.button.disabled = this.page.readOnly;
        form.append(element('div', {'class': 'groundbreak-actions'}, [this.button]));
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            self.save();
        });
        return form;
    };

    /** One setting: the field, whether it is inherited, and what it is about. */
    SettingsForm.prototype.group = function (field) {
        var id = 'groundbreak-setting-' + field.name;
        var input = window.Groundbreak.settingInput(field, id);
        var box = element('input', {type: 'checkbox', 'class': 'checkbox', id: id + '-inherited'});
        var meanwhile = element('div', {'class': 'groundbreak-setting-meanwhile'});
        var inherited = this.body.inherited[field.name];
        var self = this;
        function follow() {
            input.disable(box.checked || self.page.readOnly);
        }
        input.set(holds(this.body, field.name));
        box.checked = this.body.own[field.name] === null;
        box.disabled = this.page.readOnly;
        box.addEventListener('change', function () {
            follow();
            if (!box.checked) {
                input.focus();
            }
        });
        follow();
        this.fields[field.name] = {input: input, box: box, meanwhile: meanwhile};
        return element('div', {'class': 'groundbreak-setting'}, [
            input.element,
            element('div', {'class': 'checkbox'}, [
                box,
                element('label', {'for': box.id}, [
                    fill(this.page.ofSpace ? text.inherit : text.inheritDefault, input.said(inherited))
                ])
            ]),
            element('div', {'class': 'description', id: id + '-about'}, [field.about]),
            meanwhile
        ]);
    };

    /** Keeps what stands in the form; whatever becomes of it, what was typed stays there. */
    SettingsForm.prototype.save = function () {
        var self = this;
        var body = {version: this.body.version};
        this.part.fields.forEach(function (field) {
            var shown = self.fields[field.name];
            shown.input.mark(false);
            if (!shown.box.checked) {
                body[field.name] = shown.input.value();
            }
        });
        this.button.disabled = true;
        this.message.replaceChildren();
        host.call('PUT', this.page.path + '/' + this.part.name, body).then(function (answer) {
            self.show(answer[self.part.name]);
            self.message.replaceChildren(elements.message('success', [text.saved]));
            self.button.focus();
        }, function (problem) {
            return problem.code === CHANGED ? self.compare(problem) : self.complain(problem);
        });
    };

    /** Shows the form anew, with what our API answered. */
    SettingsForm.prototype.show = function (body) {
        this.body = body;
        this.element.replaceChild(this.form(), this.element.querySelector('form'));
        this.button.disabled = this.page.readOnly;
    };

    SettingsForm.prototype.complain = function (problem) {
        this.button.disabled = false;
        this.message.replaceChildren(elements.message('error', elements.problem(problem, text.notKept)));
        this.point(problem);
    };

    /** Somebody else was quicker: what he changed stands below each field, and saving again lets what is typed hold. */
    SettingsForm.prototype.compare = function (problem) {
        var self = this;
        return host.call('GET', this.page.path).then(function (answer) {
            var now = answer[self.part.name];
            self.part.fields.forEach(function (field) {
                var value = holds(now, field.name);
                var input = self.fields[field.name].input;
                self.fields[field.name].meanwhile.replaceChildren();
                if (value !== holds(self.body, field.name)) {
                    self.fields[field.name].meanwhile.append(fill(text.changedMeanwhile, input.said(value)));
                }
            });
            self.body = now;
            self.complain(problem);
        }, this.complain.bind(this));
    };

    /** Leads to the field that is spoken of: of several that may be meant the first that was typed into. */
    SettingsForm.prototype.point = function (problem) {
        var self = this;
        var meant = this.part.fields.filter(function (field) {
            return field.code && problem.code.indexOf(field.code) === 0 && !self.fields[field.name].box.checked &&
                self.fields[field.name].input.value() !== self.body.own[field.name];
        });
        if (meant.length > 0) {
            this.fields[meant[0].name].input.mark(true, problem.message);
            this.fields[meant[0].name].input.focus();
        }
    };

    window.Groundbreak.SettingsForm = SettingsForm;
}());
