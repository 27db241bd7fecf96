/* The form that starts a review: who is asked, for how long, and what they are asked to look at. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var fields = window.Groundbreak.reviewFields;
    var host = window.Groundbreak.host;
    var text = {
        elapsed: AJS.I18n.getText('groundbreak.review.start.elapsed'),
        failed: AJS.I18n.getText('groundbreak.review.start.failed'),
        hours: AJS.I18n.getText('groundbreak.review.start.hours'),
        minutes: AJS.I18n.getText('groundbreak.review.start.minutes'),
        numberWrong: AJS.I18n.getText('groundbreak.review.start.number-wrong'),
        quorum: AJS.I18n.getText('groundbreak.review.start.quorum'),
        starters: AJS.I18n.getText('groundbreak.review.start.starters'),
        startersHint: AJS.I18n.getText('groundbreak.review.start.starters.hint'),
        submit: AJS.I18n.getText('groundbreak.review.start'),
        time: AJS.I18n.getText('groundbreak.review.start.time'),
        working: AJS.I18n.getText('groundbreak.review.start.working')
    };
    var NAME = 'start';
    /** As long as a window may be: a year. */
    var MOST_HOURS = 8784;
    var MOST_MINUTES = 59;

    function StartForm(panel, desk, proposal) {
        this.desk = desk;
        this.quorum = proposal.quorum;
        this.rows = new window.Groundbreak.StartRows(proposal.perspectives, '/specs/' + panel.contentId +
            '/round/candidates');
        this.hours = fields.number(proposal.hours, MOST_HOURS);
        this.minutes = proposal.minutes > 0 ? fields.number(proposal.minutes, MOST_MINUTES) : null;
        this.time = fields.radios(text.time,
            [{value: 'elapsed', text: text.elapsed}, {value: 'working', text: text.working}]);
        this.time.choose(proposal.working ? 'working' : 'elapsed');
        this.starters = proposal.starters.map(function (starter) {
            return {lens: starter.lens, text: starter.lensText, field: fields.area(starter.text, panel.limits.words)};
        });
    }

    /** Few change these, so they are there without being in the way. */
    StartForm.prototype.questions = function () {
        return element('details', {'class': 'groundbreak-evidence'}, [
            element('summary', {}, [text.starters]),
            element('p', {'class': 'description'}, [text.startersHint])
        ].concat(this.starters.map(function (starter) {
            return fields.group(starter.text, starter.field);
        })));
    };

    StartForm.prototype.options = function () {
        var asked = this.rows.build();
        if (this.quorum > 1) {
            asked.append(element('p', {'class': 'description'}, [elements.fill(text.quorum, this.quorum)]));
        }
        return {
            title: text.submit,
            submit: text.submit,
            parts: [asked, fields.group(text.hours, this.hours)].concat(
                this.minutes ? [fields.group(text.minutes, this.minutes)] : [], this.time, this.questions()),
            complete: this.complete.bind(this),
            send: this.send.bind(this),
            attach: this.rows.attach.bind(this.rows)
        };
    };

    /** Whole and not too large; says so where not. */
    function isRight(field, most) {
        var right = /^[0-9]+$/.test(field.value) && Number(field.value) <= most;
        fields.complain(field, right ? '' : elements.fill(text.numberWrong, most));
        return right;
    }

    StartForm.prototype.complete = function () {
        var hoursRight = isRight(this.hours, MOST_HOURS);
        var minutesRight = !this.minutes || isRight(this.minutes, MOST_MINUTES);
        return this.rows.complete() && hoursRight && minutesRight;
    };

    StartForm.prototype.send = function () {
        var desk = this.desk;
        var starters = {};
        this.starters.forEach(function (starter) {
            starters[starter.lens] = starter.field.value;
        });
        desk.send('POST', '/round', {
            reviewers: this.rows.reviewers(),
            hours: Number(this.hours.value),
            minutes: this.minutes ? Number(this.minutes.value) : 0,
            working: this.time.chosen() === 'working',
            starters: starters
        }, {
            saved: function () {
                window.Groundbreak.reviewForm.taken(desk, NAME);
            }
        });
    };

    /** Asks what the settings propose, and then the person. @param desk the panel on the screen */
    window.Groundbreak.startForm = function (panel, desk) {
        desk.busy(true);
        host.call('GET', '/specs/' + panel.contentId + '/round/proposal').then(function (proposal) {
            desk.busy(false);
            window.Groundbreak.reviewForm(desk, NAME, JSON.stringify(proposal),
                new StartForm(panel, desk, proposal).options());
        }, function (problem) {
            desk.busy(false);
            desk.message.replaceChildren(elements.message('error', elements.problem(problem, text.failed)));
            desk.pressed.querySelector('button').focus();
        });
    };
}());
