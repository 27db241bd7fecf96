/* Accounts of open rounds that are gone or deactivated: looked for when somebody asks, and then one can be chosen. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var fields = window.Groundbreak.reviewFields;
    var text = {
        ask: AJS.I18n.getText('groundbreak.leaving.gone.ask'),
        failed: AJS.I18n.getText('groundbreak.leaving.gone.failed'),
        found: AJS.I18n.getText('groundbreak.leaving.gone.found'),
        further: AJS.I18n.getText('groundbreak.leaving.gone.further'),
        label: AJS.I18n.getText('groundbreak.leaving.gone'),
        more: AJS.I18n.getText('groundbreak.leaving.gone.more'),
        nobody: AJS.I18n.getText('groundbreak.leaving.gone.nobody'),
        none: AJS.I18n.getText('groundbreak.leaving.gone.none'),
        running: AJS.I18n.getText('groundbreak.leaving.running')
    };
    /** As many pages are named of each person, so that an entry stays one line. */
    var NAMED = 2;
    /** Answers that are asked for after one press. */
    var PARTS = 10;

    /** @param changed is told who was chosen: {number, userName, name}; null for nobody */
    function GoneAccounts(changed) {
        var self = this;
        this.people = [];
        this.select = fields.select([{value: '', text: text.nobody}]);
        this.group = fields.group(text.label, this.select);
        this.group.hidden = true;
        this.status = element('p', {role: 'status', 'class': 'description'});
        this.asking = elements.button(text.ask, false, this.ask.bind(this));
        this.place = element('div', {'class': 'groundbreak-gone'},
            [this.group, this.status, element('div', {'class': 'groundbreak-actions'}, [this.asking])]);
        this.select.addEventListener('change', function () {
            changed(self.chosen());
        });
    }

    /** Who was chosen; null for nobody. */
    GoneAccounts.prototype.chosen = function () {
        return this.people[Number(this.select.value)] || null;
    };

    GoneAccounts.prototype.ask = function () {
        this.parts = PARTS;
        this.next();
    };

    GoneAccounts.prototype.next = function () {
        var self = this;
        this.parts -= 1;
        this.asking.disabled = true;
        this.status.textContent = text.running;
        host.call('GET', '/replacement/gone' + (this.after ? '?cursor=' + encodeURIComponent(this.after) : ''))
            .then(function (body) {
                self.after = body.after || null;
                body.people.forEach(self.add, self);
                if (self.after && self.parts > 0) {
                    self.next();
                } else {
                    self.end();
                }
            }, function (problem) {
                self.asking.disabled = false;
                self.status.replaceChildren.apply(self.status, elements.problem(problem, text.failed));
            });
    };

    /** One person may be in several parts. */
    GoneAccounts.prototype.add = function (person) {
        var known = this.people.filter(function (each) {
            return each && each.number === person.number && each.userName === person.userName;
        })[0];
        if (known) {
            known.rounds = known.rounds.concat(person.rounds);
            known.option.textContent = this.line(known);
            return;
        }
        // The first entry is nobody.
        this.people[this.select.children.length] = person;
        person.option = element('option', {value: String(this.select.children.length)}, [this.line(person)]);
        this.select.append(person.option);
    };

    GoneAccounts.prototype.line = function (person) {
        var named = person.rounds.slice(0, NAMED).map(function (round) {
            return round.title + ' (' + round.partsText + ')';
        });
        var rest = person.rounds.length - named.length;
        return person.name + ': ' + named.concat(rest > 0 ? [elements.fill(text.more, rest)] : []).join(', ');
    };

    GoneAccounts.prototype.end = function () {
        var count = this.select.children.length - 1;
        this.asking.disabled = false;
        this.status.textContent = count > 0 ? elements.fill(text.found, count) : text.none;
        this.group.hidden = count === 0;
        this.asking.hidden = !this.after;
        this.asking.textContent = text.further;
        if (count > 0) {
            this.select.focus();
        }
    };

    window.Groundbreak.GoneAccounts = GoneAccounts;
}());
