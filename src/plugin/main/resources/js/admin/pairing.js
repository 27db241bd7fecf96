/* The pairing on the health page: Confluence hands a key over or shows it once, Jira takes one that is pasted. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var button = elements.button;
    var text = {
        about: AJS.I18n.getText('groundbreak.health.pair.about'),
        again: AJS.I18n.getText('groundbreak.health.pair.again'),
        cancel: AJS.I18n.getText('groundbreak.panel.cancel'),
        confirm: AJS.I18n.getText('groundbreak.health.pair.confirm'),
        done: AJS.I18n.getText('groundbreak.health.pair.done'),
        failed: AJS.I18n.getText('groundbreak.health.pair.failed'),
        key: AJS.I18n.getText('groundbreak.health.pair.key'),
        keyForm: AJS.I18n.getText('groundbreak.problem.pairing-key'),
        keyToCopy: AJS.I18n.getText('groundbreak.health.pair.key-to-copy'),
        pair: AJS.I18n.getText('groundbreak.health.pair'),
        reload: AJS.I18n.getText('groundbreak.health.pair.reload'),
        show: AJS.I18n.getText('groundbreak.health.pair.show'),
        shown: AJS.I18n.getText('groundbreak.health.pair.shown'),
        take: AJS.I18n.getText('groundbreak.health.pair.take'),
        taken: AJS.I18n.getText('groundbreak.health.pair.taken'),
        way: AJS.I18n.getText('groundbreak.health.pair.way')
    };
    /** Jira did not take the key from this person or in this way; by hand it can still come there. */
    var BY_HAND = ['jira-not-authorised', 'jira-not-for-people', 'pairing-no-session', 'pairing-refused'];

    /** What a key looks like; whether it is one the server says. Blanks and line breaks come with copying. */
    var KEY = /^groundbreak1\.[0-9a-f]{32}\.[0-9a-f]{64}$/;
    var LINES = '.groundbreak-health-lines';
    /** Milliseconds after which what waited has usually been sent. */
    var A_MOMENT = 2000;

    function Pairing(place) {
        this.makesKey = place.getAttribute('data-makes-key') === 'true';
        this.paired = place.getAttribute('data-paired') === 'true';
        this.typed = '';
        this.actions = element('div');
        this.message = element('div', {role: 'status', 'class': 'groundbreak-message'});
        this.answer = element('div');
        place.append(this.actions, this.message, this.answer);
        this.offer();
    }

    /** What can be done now. */
    Pairing.prototype.offer = function () {
        this.actions.replaceChildren(this.makesKey ? this.pairButton() : this.pasteForm());
    };

    Pairing.prototype.pairButton = function () {
        var self = this;
        return element('div', {'class': 'groundbreak-actions'}, [button(text.pair, true, function () {
            self.sure(function () {
                self.send('/jira-pairing/start', {}, function () {
                    self.succeed(text.done);
                });
            });
        })]);
    };

    /** The field has no name, so that no browser ever puts the key into an address. */
    Pairing.prototype.pasteForm = function () {
        var self = this;
        var field = element('input', {type: 'text', 'class': 'text groundbreak-key', id: 'groundbreak-key',
            autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'groundbreak-key-about'});
        var form = element('form', {'class': 'aui groundbreak-form'}, [
            element('label', {'for': 'groundbreak-key'}, [text.key]),
            field,
            element('button', {type: 'submit', 'class': 'aui-button'}, [text.take])
        ]);
        field.value = this.typed;
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            self.typed = field.value;
            if (!KEY.test(self.typed.replace(/\s/g, ''))) {
                self.say([elements.message('error', [text.keyForm])]);
                field.focus();
                return;
            }
            self.sure(function () {
                self.send('/confluence-pairing', {key: self.typed}, function () {
                    self.succeed(text.taken);
                });
            });
        });
        return element('div', {}, [element('p', {id: 'groundbreak-key-about'}, [text.about]), form]);
    };

    /** Asks first where a pairing would end. */
    Pairing.prototype.sure = function (action) {
        var self = this;
        if (!this.paired) {
            action();
            return;
        }
        var warning = elements.message('warning', [text.again]);
        var confirm = button(text.confirm, true, action);
        var cancel = button(text.cancel, false, function () {
            self.offer();
            self.focus();
        });
        warning.id = 'groundbreak-pairing-warning';
        cancel.setAttribute('aria-describedby', warning.id);
        confirm.setAttribute('aria-describedby', warning.id);
        this.say([]);
        this.actions.replaceChildren(warning, element('div', {'class': 'groundbreak-actions'}, [
            confirm,
            cancel
        ]));
        // A key pressed twice must not end a pairing.
        cancel.focus();
    };

    Pairing.prototype.send = function (path, body, done) {
        var self = this;
        this.actions.querySelectorAll('button').forEach(function (each) {
            each.disabled = true;
        });
        this.say([]);
        host.call('POST', path, body).then(function (answer) {
            self.paired = true;
            self.typed = '';
            self.offer();
            done(answer);
        }, function (problem) {
            self.offer();
            self.complain(problem);
        });
    };

    /** The tables above follow, at once and when the two have had time to talk; else a button loads the page anew. */
    Pairing.prototype.succeed = function (sentence) {
        var self = this;
        this.say([elements.message('success', [sentence])]);
        this.focus();
        this.follow().then(function (followed) {
            if (followed) {
                window.setTimeout(self.follow.bind(self), A_MOMENT);
            } else {
                self.answer.replaceChildren(button(text.reload, false, function () {
                    window.location.reload();
                }));
            }
        });
    };

    /** Has the tables say how it stands now; whether they do. */
    Pairing.prototype.follow = function () {
        return host.renewed(LINES).catch(function () {
            return false;
        });
    };

    Pairing.prototype.complain = function (problem) {
        var self = this;
        var said = [elements.message('error', elements.problem(problem, text.failed))];
        if (BY_HAND.indexOf(problem.code) < 0) {
            this.say(said);
            this.focus();
            return;
        }
        var show = button(text.show, false, function () {
            self.send('/jira-pairing/key', {}, self.show.bind(self));
        });
        this.say(said.concat(element('p', {}, [text.way])), [show]);
        show.focus();
    };

    /** The key is in no message: a screen reader should not read it out by itself. */
    Pairing.prototype.show = function (answer) {
        var field = element('textarea', {'class': 'textarea groundbreak-key', id: 'groundbreak-key', readonly: '',
            rows: '3', spellcheck: 'false'});
        field.value = answer.key;
        field.addEventListener('focus', function () {
            field.select();
        });
        var place = element('a', {href: answer.pasteAt}, [answer.pasteAt]);
        this.say([elements.message('success', [text.shown, ' ', place])], [
            element('form', {'class': 'aui groundbreak-form'}, [
                element('label', {'for': 'groundbreak-key'}, [text.keyToCopy]),
                field
            ])
        ]);
        field.focus();
        this.follow();
    };

    /** @param said what is read out; @param below what is not */
    Pairing.prototype.say = function (said, below) {
        this.message.replaceChildren.apply(this.message, said);
        this.answer.replaceChildren.apply(this.answer, below || []);
    };

    Pairing.prototype.focus = function () {
        this.actions.querySelector('input, button').focus();
    };

    host.ready(function () {
        var place = document.querySelector('.groundbreak-pairing');
        if (place) {
            new Pairing(place);
        }
    });
}());
