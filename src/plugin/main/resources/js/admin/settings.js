/* The settings of the instance or of one space: what was said here, what is inherited, and one form for both. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var fill = elements.fill;
    var text = {
        inherit: AJS.I18n.getText('groundbreak.settings.inherit'),
        inheritDefault: AJS.I18n.getText('groundbreak.settings.inherit-default'),
        no: AJS.I18n.getText('groundbreak.settings.no'),
        none: AJS.I18n.getText('groundbreak.settings.none'),
        notKept: AJS.I18n.getText('groundbreak.settings.not-kept'),
        notRead: AJS.I18n.getText('groundbreak.settings.not-read'),
        save: AJS.I18n.getText('groundbreak.settings.save'),
        saved: AJS.I18n.getText('groundbreak.settings.saved'),
        yes: AJS.I18n.getText('groundbreak.settings.yes')
    };
    /** In the order in which they are shown; the code is that of the problem with what was typed. */
    var FIELDS = [{
        name: 'adrLabel',
        code: 'setting-label',
        label: AJS.I18n.getText('groundbreak.settings.adr-label'),
        about: AJS.I18n.getText('groundbreak.settings.adr-label.about')
    }, {
        name: 'numberPrefix',
        code: 'setting-prefix',
        label: AJS.I18n.getText('groundbreak.settings.number-prefix'),
        about: AJS.I18n.getText('groundbreak.settings.number-prefix.about')
    }, {
        name: 'approverFixed',
        yesOrNo: true,
        label: AJS.I18n.getText('groundbreak.settings.approver-fixed'),
        about: AJS.I18n.getText('groundbreak.settings.approver-fixed.about')
    }, {
        name: 'technicalGroup',
        code: 'setting-group',
        label: AJS.I18n.getText('groundbreak.settings.technical-group'),
        about: AJS.I18n.getText('groundbreak.settings.technical-group.about')
    }, {
        name: 'zone',
        code: 'setting-zone',
        zones: true,
        label: AJS.I18n.getText('groundbreak.settings.zone'),
        about: AJS.I18n.getText('groundbreak.settings.zone.about')
    }];

    /** A value as people read it. */
    function said(field, value) {
        if (field.yesOrNo) {
            return value ? text.yes : text.no;
        }
        return value === '' ? text.none : value;
    }

    /** The names of zones that this browser knows; others can be typed. */
    function zones(id) {
        var names = window.Intl && window.Intl.supportedValuesOf ? window.Intl.supportedValuesOf('timeZone') : [];
        return element('datalist', {id: id}, names.map(function (name) {
            return element('option', {value: name});
        }));
    }

    function Settings(place) {
        var key = place.getAttribute('data-space');
        this.place = place;
        this.readOnly = place.getAttribute('data-read-only') === 'true';
        this.ofSpace = key !== '';
        this.path = this.ofSpace ? '/spaces/' + encodeURIComponent(key) + '/settings' : '/settings';
        this.inputs = {};
        this.boxes = {};
        this.message = element('div', {role: 'status', 'class': 'groundbreak-message'});
        host.call('GET', this.path).then(this.show.bind(this), this.complain.bind(this, text.notRead));
        place.append(this.message);
    }

    Settings.prototype.show = function (body) {
        var self = this;
        var save = element('button', {type: 'submit', 'class': 'aui-button aui-button-primary'}, [text.save]);
        var form = element('form', {'class': 'aui', novalidate: ''}, FIELDS.map(function (field) {
            return self.group(field, body.own[field.name], body.inherited[field.name]);
        }));
        save.disabled = this.readOnly;
        form.append(element('div', {'class': 'groundbreak-actions'}, [save]));
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            self.save(save);
        });
        this.place.replaceChildren(form, this.message);
    };

    /** One setting: the field, what it is about, and whether it is inherited. */
    Settings.prototype.group = function (field, own, inherited) {
        var id = 'groundbreak-setting-' + field.name;
        var input = this.input(field, id);
        var box = element('input', {type: 'checkbox', 'class': 'checkbox', id: id + '-inherited'});
        var inherits = own === null;
        var self = this;
        function follow() {
            input.disabled = box.checked || self.readOnly;
        }
        input.value = String(inherits ? inherited : own);
        box.checked = inherits;
        box.disabled = this.readOnly;
        box.addEventListener('change', function () {
            follow();
            if (!box.checked) {
                input.focus();
            }
        });
        follow();
        this.inputs[field.name] = input;
        this.boxes[field.name] = box;
        return element('div', {'class': 'groundbreak-setting'}, [
            element('label', {'for': id}, [field.label]),
            input,
            field.zones ? zones(id + '-names') : '',
            element('div', {'class': 'checkbox'}, [
                box,
                element('label', {'for': box.id}, [
                    fill(this.ofSpace ? text.inherit : text.inheritDefault, said(field, inherited))
                ])
            ]),
            element('div', {'class': 'description', id: id + '-about'}, [field.about])
        ]);
    };

    Settings.prototype.input = function (field, id) {
        var about = {id: id, 'aria-describedby': id + '-about'};
        if (field.yesOrNo) {
            about['class'] = 'select';
            return element('select', about, [
                element('option', {value: 'false'}, [text.no]),
                element('option', {value: 'true'}, [text.yes])
            ]);
        }
        about.type = 'text';
        about['class'] = 'text';
        about.autocomplete = 'off';
        about.maxlength = '255';
        if (field.zones) {
            about.list = id + '-names';
        }
        return element('input', about);
    };

    /** Keeps what stands in the form; whatever becomes of it, what was typed stays there. */
    Settings.prototype.save = function (button) {
        var self = this;
        var body = {};
        FIELDS.forEach(function (field) {
            var value = self.inputs[field.name].value;
            self.inputs[field.name].removeAttribute('aria-invalid');
            if (!self.boxes[field.name].checked) {
                body[field.name] = field.yesOrNo ? value === 'true' : value;
            }
        });
        button.disabled = true;
        this.message.replaceChildren();
        host.call('PUT', this.path, body).then(function (answer) {
            self.show(answer);
            self.message.replaceChildren(elements.message('success', [text.saved]));
            self.place.querySelector('button[type=submit]').focus();
        }, function (problem) {
            button.disabled = false;
            self.complain(text.notKept, problem);
            self.point(problem);
        });
    };

    Settings.prototype.complain = function (otherwise, problem) {
        this.message.replaceChildren(elements.message('error', elements.problem(problem, otherwise)));
    };

    /** Leads to the field that is spoken of. */
    Settings.prototype.point = function (problem) {
        var self = this;
        FIELDS.filter(function (field) {
            return field.code && field.code === problem.code;
        }).forEach(function (field) {
            self.inputs[field.name].setAttribute('aria-invalid', 'true');
            self.inputs[field.name].focus();
        });
    };

    host.ready(function () {
        var place = document.querySelector('.groundbreak-settings');
        if (place) {
            new Settings(place);
        }
    });
}());
