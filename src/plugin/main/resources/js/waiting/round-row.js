/* One open round in the list. Whoever watches over it extends it or calls it off here, by the forms of the panel. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var tables = window.Groundbreak.listTable;
    var forms = window.Groundbreak.steerForms;
    var text = {
        callOff: AJS.I18n.getText('groundbreak.review.call-off'),
        extend: AJS.I18n.getText('groundbreak.review.extend'),
        failed: AJS.I18n.getText('groundbreak.rounds.failed'),
        left: AJS.I18n.getText('groundbreak.review.left'),
        none: AJS.I18n.getText('groundbreak.rounds.over'),
        now: AJS.I18n.getText('groundbreak.panel.now'),
        signedOut: AJS.I18n.getText('groundbreak.panel.signed-out'),
        until: AJS.I18n.getText('groundbreak.review.until')
    };
    var LOZENGES = {WINDOW: 'aui-lozenge-current', MEETING: 'aui-lozenge-moved'};
    var NOTHING = {extend: false, callOff: false};
    var CONFLICT = 409;
    var UNAUTHORIZED = 401;
    /** As many cells as the row of a round has. */
    var CELLS = 7;

    /**
     * @param round as the server has it
     * @param words how many characters a reason may have
     * @param say is handed what has become of the round, for those who do not see the row
     */
    function RoundRow(round, words, say) {
        this.round = round;
        this.words = words;
        this.say = say;
        /** Forms in which something was typed that has not been taken yet, by name. */
        this.drafts = {};
        this.node = tables.row(round, [[], [], [], [], [], []]);
        this.message = element('div', {role: 'status', 'class': 'groundbreak-message'});
        this.draw();
    }

    RoundRow.prototype.draw = function () {
        var round = this.round;
        var cells = [
            [elements.lozenge(LOZENGES[round.phase] || '', round.phaseText)],
            [round.driver],
            [round.approver],
            [round.space],
            window.Groundbreak.endOfWindow(round),
            [element('div', {'class': 'groundbreak-actions'}, this.buttons())]
        ];
        this.node.querySelectorAll('td').forEach(function (cell, index) {
            cell.replaceChildren.apply(cell, cells[index]);
        });
        this.bar = this.node.querySelector('.groundbreak-actions');
        this.bar.hidden = Boolean(this.below);
    };

    /** What the server says that may be done. */
    RoundRow.prototype.buttons = function () {
        return [
            {name: 'extend', may: this.round.may.extend, label: text.extend, open: forms.extend},
            {name: 'callOff', may: this.round.may.callOff, label: text.callOff, open: forms.callOff}
        ].filter(function (each) {
            return each.may;
        }).map(this.button, this);
    };

    RoundRow.prototype.button = function (each) {
        var self = this;
        var made = elements.button(each.label, false, function () {
            self.pressed = each.name;
            each.open(self.asPanel(), self);
        });
        made.setAttribute('aria-label', each.label + ': ' + this.round.title);
        made.setAttribute('data-name', each.name);
        return made;
    };

    /** As much of a panel as the two forms are made from. */
    RoundRow.prototype.asPanel = function () {
        return {
            contentId: this.round.contentId,
            limits: {words: this.words},
            spec: {review: {round: {endsLocal: this.round.endsLocal}}}
        };
    };

    /** Puts a form below the row. @return what takes it away again; what was typed stays for the next time */
    RoundRow.prototype.put = function (form) {
        var self = this;
        this.message.replaceChildren();
        this.below = element('tr', {role: 'row', 'class': 'groundbreak-row-form'}, [
            element('td', {role: 'cell', colspan: String(CELLS)}, [this.message, form])
        ]);
        this.node.after(this.below);
        this.bar.hidden = true;
        return function () {
            self.close();
            self.focus();
        };
    };

    RoundRow.prototype.close = function () {
        if (this.below) {
            this.below.remove();
            this.below = null;
        }
        this.bar.hidden = false;
    };

    /** Back to the button that was pressed, or to the page's name where there is no such button any more. */
    RoundRow.prototype.focus = function () {
        (this.bar.querySelector('[data-name="' + this.pressed + '"]') || this.node.querySelector('a')).focus();
    };

    /** Sends something and shows what has become of the round. When it fails, what was typed stays. */
    RoundRow.prototype.send = function (method, path, body, then) {
        var self = this;
        this.busy(true);
        host.call(method, '/specs/' + this.round.contentId + path, body).then(function (panel) {
            then.saved();
            self.take(panel);
            self.close();
            self.focus();
            self.say(self.sentence());
        }, function (problem) {
            self.busy(false);
            self.complain(problem);
        });
    };

    /** Takes over how the round stands from the panel of its spec. */
    RoundRow.prototype.take = function (panel) {
        var review = panel.spec && panel.spec.review;
        var round = review && review.round;
        this.round.phase = round && round.open ? round.phase : '';
        this.round.phaseText = round ? round.phaseText : text.none;
        this.round.may = review && round && round.open ? review.may : NOTHING;
        this.round.ended = false;
        if (round) {
            this.round.endsText = round.endsText;
            this.round.endsLocal = round.endsLocal;
            this.round.leftText = round.open && round.leftText ? elements.fill(text.left, round.leftText) : null;
        }
        this.draw();
    };

    RoundRow.prototype.sentence = function () {
        var until = this.round.phase === 'WINDOW' ? ', ' + elements.fill(text.until, this.round.endsText) : '';
        return this.round.title + ': ' + this.round.phaseText + until;
    };

    RoundRow.prototype.busy = function (busy) {
        this.below.querySelectorAll('button').forEach(function (each) {
            each.disabled = busy;
        });
    };

    /** Says in the row what went wrong. The form stays, and the focus is where it was. */
    RoundRow.prototype.complain = function (problem) {
        var said = problem.status === UNAUTHORIZED ? [text.signedOut] : elements.problem(problem, text.failed);
        if (problem.status === CONFLICT) {
            said.push(' ', elements.button(text.now, false, this.lookAgain.bind(this)));
        }
        this.message.replaceChildren(elements.message('error', said));
        this.below.querySelector('form button').focus();
    };

    /** Shows how the round stands by now, above the form. */
    RoundRow.prototype.lookAgain = function () {
        var self = this;
        host.call('GET', '/specs/' + this.round.contentId).then(function (panel) {
            self.take(panel);
            self.message.replaceChildren(elements.message('info', [self.sentence()]));
            self.below.querySelector('form button').focus();
        }, this.complain.bind(this));
    };

    window.Groundbreak.RoundRow = RoundRow;
}());
