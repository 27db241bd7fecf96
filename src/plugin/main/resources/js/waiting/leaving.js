/* Somebody leaves: who comes instead, in every spec. First what would change, then the same for real. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var fields = window.Groundbreak.reviewFields;
    var text = {
        coming: AJS.I18n.getText('groundbreak.leaving.coming'),
        comingMissing: AJS.I18n.getText('groundbreak.leaving.coming-missing'),
        leaving: AJS.I18n.getText('groundbreak.leaving.leaving'),
        leavingMissing: AJS.I18n.getText('groundbreak.leaving.leaving-missing'),
        preview: AJS.I18n.getText('groundbreak.leaving.preview'),
        replace: AJS.I18n.getText('groundbreak.leaving.replace')
    };
    var CANDIDATES = '/replacement/candidates';

    function line(id) {
        var made = fields.line();
        made.id = id;
        return made;
    }

    function Leaving(place) {
        this.leaving = line('groundbreak-leaving');
        this.coming = line('groundbreak-coming');
        this.gone = new window.Groundbreak.GoneAccounts(this.goneChosen.bind(this));
        this.submit = element('button', {type: 'submit', 'class': 'aui-button'}, [text.preview]);
        this.form = element('form', {'class': 'aui top-label groundbreak-review-form', novalidate: ''}, [
            fields.group(text.leaving, this.leaving),
            this.gone.place,
            fields.group(text.coming, this.coming),
            element('div', {'class': 'groundbreak-actions'}, [this.submit])
        ]);
        this.answer = element('div', {'class': 'groundbreak-leaving-answer'});
        place.append(this.form, this.answer);
        window.Groundbreak.pickPerson(this.leaving, CANDIDATES + '?leaving=true');
        window.Groundbreak.pickPerson(this.coming, CANDIDATES);
        this.form.addEventListener('submit', this.preview.bind(this));
        this.form.addEventListener('input', this.forget.bind(this));
    }

    /** Somebody whose account is gone has no name that could be typed. */
    Leaving.prototype.goneChosen = function (person) {
        this.leaving.disabled = Boolean(person);
        this.leaving.value = person ? person.name : '';
        fields.complain(this.leaving, '');
        this.forget();
    };

    /** What was shown speaks of other people by now. While something is handed over, nobody else can be named. */
    Leaving.prototype.forget = function () {
        if (this.run) {
            this.run.stop();
            this.run = null;
        }
        this.answer.replaceChildren();
    };

    /** Who leaves and who comes, as our server takes it; null when somebody is missing, which the field says. */
    Leaving.prototype.asked = function () {
        var gone = this.gone.chosen();
        var leaving = this.leaving.value.trim();
        var coming = this.coming.value.trim();
        fields.complain(this.leaving, gone || leaving ? '' : text.leavingMissing);
        fields.complain(this.coming, coming ? '' : text.comingMissing);
        if (!gone && !leaving) {
            this.leaving.focus();
            return null;
        }
        if (!coming) {
            this.coming.focus();
            return null;
        }
        return gone ? {leaving: gone.userName, leavingNumber: gone.number, coming: coming} :
            {leaving: leaving, coming: coming};
    };

    Leaving.prototype.preview = function (event) {
        var request = this.asked();
        event.preventDefault();
        if (!request || this.form.getAttribute('aria-busy') === 'true') {
            return;
        }
        this.forget();
        this.start(request, true, null);
    };

    /** @param dryRun whether nothing is changed; @param possible how many can be handed over, null for not known */
    Leaving.prototype.start = function (request, dryRun, possible) {
        var self = this;
        var run = new window.Groundbreak.LeavingRun(request, dryRun, possible, {
            busy: function (busy) {
                // While something is handed over it stays clear of whom the answer speaks.
                if (self.run === run) {
                    self.hold(busy && !dryRun);
                }
            },
            offer: function (shown, body) {
                return [elements.button(elements.fill(text.replace, body.coming), true, function () {
                    self.answer.replaceChildren();
                    self.start(request, false, shown.after ? null : shown.counts.possible);
                    self.run.heading.focus();
                })];
            }
        });
        this.run = run;
        this.answer.append(run.place);
        run.next();
    };

    Leaving.prototype.hold = function (held) {
        var gone = this.gone.chosen();
        this.form.setAttribute('aria-busy', String(held));
        this.form.querySelectorAll('input, select, button').forEach(function (each) {
            each.disabled = held;
        });
        this.leaving.disabled = held || Boolean(gone);
    };

    /** Puts the form at the end of the open rounds. */
    window.Groundbreak.leavingForm = function (root) {
        new Leaving(root.querySelector('.groundbreak-leaving'));
    };
}());
