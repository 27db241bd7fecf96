/* Making all rows anew, on the health page of Confluence: the button, how far it is, and how it ended. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        about: AJS.I18n.getText('groundbreak.health.rebuild.about'),
        begun: AJS.I18n.getText('groundbreak.health.rebuild.begun'),
        start: AJS.I18n.getText('groundbreak.health.rebuild.start'),
        title: AJS.I18n.getText('groundbreak.health.rebuild'),
        unknown: AJS.I18n.getText('groundbreak.health.rebuild.unknown')
    };
    var PATH = '/rebuild';

    /** Milliseconds after which it is asked again how far it is. */
    var A_WHILE = 3000;

    /** How often in a row nobody may answer, as while a node is started again, before we stop asking. */
    var PATIENCE = 5;

    function Rebuild(place) {
        var self = this;
        this.misses = 0;
        this.button = elements.button(text.start, false, function () {
            self.start();
        });
        this.state = element('div');
        this.message = element('div', {role: 'status', 'class': 'groundbreak-message'});
        place.append(element('h3', {}, [text.title]), element('p', {}, [text.about]), this.state,
            element('div', {'class': 'groundbreak-actions'}, [this.button]), this.message);
        this.button.disabled = true;
        this.ask(false);
    }

    Rebuild.prototype.start = function () {
        var self = this;
        this.button.disabled = true;
        this.message.replaceChildren();
        host.call('POST', PATH, {}).then(function (answer) {
            self.message.replaceChildren(text.begun);
            self.show(answer, false);
        }, function (problem) {
            self.complain(problem);
            self.ask(false);
        });
    };

    /** @param followed whether somebody has watched it run, and is told of its end */
    Rebuild.prototype.ask = function (followed) {
        var self = this;
        host.call('GET', PATH).then(function (answer) {
            self.misses = 0;
            self.show(answer, followed);
        }, function (problem) {
            self.misses += 1;
            if (followed && self.misses < PATIENCE) {
                self.later();
                return;
            }
            self.complain(problem);
            self.button.disabled = false;
        });
    };

    Rebuild.prototype.later = function () {
        window.setTimeout(this.ask.bind(this, true), A_WHILE);
    };

    /** How far it is stands in the text; only its end is read out, since its steps would be a nuisance. */
    Rebuild.prototype.show = function (answer, followed) {
        var ended = followed && !answer.running;
        var sentences = (ended ? [] : [answer.sentence]).concat(answer.remarks);
        this.state.replaceChildren.apply(this.state, sentences.map(function (sentence) {
            return element('p', {}, [sentence]);
        }));
        this.button.disabled = answer.running;
        if (answer.running) {
            this.later();
        } else if (ended) {
            this.message.replaceChildren(elements.message('info', [answer.sentence]));
        }
    };

    Rebuild.prototype.complain = function (problem) {
        this.message.replaceChildren(elements.message('error', elements.problem(problem, text.unknown)));
    };

    host.ready(function () {
        var place = document.querySelector('.groundbreak-rebuild');
        if (place) {
            new Rebuild(place);
        }
    });
}());
