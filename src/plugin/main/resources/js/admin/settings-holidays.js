/* The holidays: those that hold, and a file that shows its days before they do. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        about: AJS.I18n.getText('groundbreak.settings.holidays.about'),
        choose: AJS.I18n.getText('groundbreak.settings.holidays.choose'),
        discard: AJS.I18n.getText('groundbreak.settings.holidays.discard'),
        found: AJS.I18n.getText('groundbreak.settings.holidays.found'),
        fromFile: AJS.I18n.getText('groundbreak.settings.holidays.from-file'),
        inherit: AJS.I18n.getText('groundbreak.settings.holidays.inherit'),
        inherited: AJS.I18n.getText('groundbreak.settings.holidays.inherited'),
        keep: AJS.I18n.getText('groundbreak.settings.holidays.keep'),
        noDays: AJS.I18n.getText('groundbreak.settings.holidays.no-days'),
        none: AJS.I18n.getText('groundbreak.settings.holidays.none'),
        notKept: AJS.I18n.getText('groundbreak.settings.not-kept'),
        notRead: AJS.I18n.getText('groundbreak.settings.holidays.not-read'),
        own: AJS.I18n.getText('groundbreak.settings.holidays.own'),
        passedOver: AJS.I18n.getText('groundbreak.settings.holidays.passed-over'),
        saved: AJS.I18n.getText('groundbreak.settings.saved'),
        title: AJS.I18n.getText('groundbreak.settings.holidays'),
        tooLarge: AJS.I18n.getText('groundbreak.settings.holidays.too-large'),
        which: AJS.I18n.getText('groundbreak.settings.holidays.which')
    };
    var MOST_BYTES = 262144;
    var FILE = 'groundbreak-holidays-file';

    /** A text with {0}, {1} … filled. */
    function fillAll(sentence, values) {
        return sentence.replace(/\{(\d)\}/g, function (all, i) {
            return values[Number(i)];
        });
    }

    /** The days behind a button that shows them. */
    function days(of) {
        return element('details', {'class': 'groundbreak-holidays'}, [
            element('summary', {}, [text.which]),
            element('ul', {}, of.days.map(function (day) {
                return element('li', {}, [day.dateText + (day.name ? ' – ' + day.name : '')]);
            }))
        ]);
    }

    /** Which days hold. */
    function told(of) {
        if (of.days.length === 0) {
            return [element('p', {}, [text.noDays])];
        }
        var last = of.days[of.days.length - 1].dateText;
        return [element('p', {}, [fillAll(text.fromFile, [of.fileName, of.days.length, of.readText, last])]), days(of)];
    }

    /** @param page {path, ofSpace, readOnly}; @param body as our API answers */
    function HolidaysForm(page, body) {
        this.page = page;
        this.message = element('div', {role: 'status', 'class': 'groundbreak-message'});
        this.content = element('div', {}, []);
        this.element = element('section', {'class': 'groundbreak-setting-part', 'data-part': 'holidays'}, [
            element('h3', {}, [text.title]), element('p', {}, [text.about]), this.content, this.message
        ]);
        this.show(body);
    }

    HolidaysForm.prototype.show = function (body) {
        var self = this;
        var file = element('input', {type: 'file', id: FILE, accept: '.ics,text/calendar', 'class': 'upfile'});
        var actions = element('div', {'class': 'groundbreak-actions'});
        this.body = body;
        file.disabled = this.page.readOnly;
        file.addEventListener('change', function () {
            if (file.files.length > 0) {
                self.look(file.files[0]);
            }
        });
        if (body.own !== null) {
            actions.append(elements.button(text.inherit, false, this.keep.bind(this, {})));
        }
        if (body.own === null ? body.inherited.days.length > 0 : body.own.days.length > 0) {
            actions.append(elements.button(text.none, false, this.keep.bind(this, {text: ''})));
        }
        this.found = element('div', {});
        this.content.replaceChildren.apply(this.content, [
            element('p', {}, [element('strong', {}, [body.own === null ? text.inherited : text.own])])
        ].concat(told(body.own === null ? body.inherited : body.own), [
            element('form', {'class': 'aui'}, [element('div', {'class': 'groundbreak-setting'}, [
                element('label', {'for': FILE}, [text.choose]), file
            ])]),
            this.found,
            actions
        ]));
        Array.prototype.forEach.call(actions.children, function (button) {
            button.disabled = self.page.readOnly;
        });
    };

    /** Reads a file and shows what it has; nothing is kept by that. */
    HolidaysForm.prototype.look = function (file) {
        var self = this;
        this.found.replaceChildren();
        this.message.replaceChildren();
        if (file.size > MOST_BYTES) {
            this.complain({message: text.tooLarge});
            return;
        }
        var reader = new window.FileReader();
        reader.addEventListener('error', this.complain.bind(this, {message: text.notRead}));
        reader.addEventListener('load', function () {
            // One character for the end of a line: the limit is that of what is sent.
            var asked = {fileName: file.name, text: reader.result.replace(/\r\n/g, '\n')};
            self.send(asked, true).then(function (found) {
                self.offer(asked, found);
            }, self.complain.bind(self));
        });
        reader.readAsText(file);
    };

    HolidaysForm.prototype.send = function (asked, dryRun) {
        return host.call('PUT', this.page.path + '/holidays', {
            version: this.body.version, dryRun: dryRun, fileName: asked.fileName, text: asked.text
        });
    };

    /** The days that a file has, and whether they shall hold. */
    HolidaysForm.prototype.offer = function (asked, found) {
        var self = this;
        var list = days(found);
        var keep = elements.button(text.keep, true, this.keep.bind(this, asked));
        list.setAttribute('open', '');
        this.found.replaceChildren(
            found.passedOver > 0 ? element('p', {}, [elements.fill(text.passedOver, found.passedOver)]) : '',
            list,
            element('div', {'class': 'groundbreak-actions'}, [
                keep,
                elements.button(text.discard, false, function () {
                    self.show(self.body);
                    self.message.replaceChildren();
                    document.getElementById(FILE).focus();
                })
            ]));
        this.message.replaceChildren(elements.message('info',
            [fillAll(text.found, [found.fileName, found.days.length])]));
        keep.focus();
    };

    /** Lets holidays hold: those of a file, none, or the inherited ones. */
    HolidaysForm.prototype.keep = function (asked) {
        var self = this;
        this.message.replaceChildren();
        this.send(asked, false).then(function (answer) {
            self.show(answer.holidays);
            self.message.replaceChildren(elements.message('success', [text.saved]));
            document.getElementById(FILE).focus();
        }, function (problem) {
            if (problem.code !== 'settings-changed') {
                self.complain(problem);
                return;
            }
            host.call('GET', self.page.path).then(function (answer) {
                self.show(answer.holidays);
                self.complain(problem);
            }, self.complain.bind(self));
        });
    };

    HolidaysForm.prototype.complain = function (problem) {
        this.message.replaceChildren(elements.message('error', elements.problem(problem, text.notKept)));
        document.getElementById(FILE).focus();
    };

    window.Groundbreak.HolidaysForm = HolidaysForm;
}());
