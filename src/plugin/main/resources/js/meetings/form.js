/* The form by which the decision meeting is planned, or moved. What it proposes the server has said. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var fields = window.Groundbreak.reviewFields;
    var host = window.Groundbreak.host;
    var text = {
        at: AJS.I18n.getText('groundbreak.meeting.at'),
        atMissing: AJS.I18n.getText('groundbreak.meeting.at-missing'),
        consequences: AJS.I18n.getText('groundbreak.meeting.consequences'),
        minutes: AJS.I18n.getText('groundbreak.meeting.minutes'),
        minutesWrong: AJS.I18n.getText('groundbreak.problem.meeting-length'),
        move: AJS.I18n.getText('groundbreak.meeting.move'),
        place: AJS.I18n.getText('groundbreak.meeting.place'),
        placeHint: AJS.I18n.getText('groundbreak.meeting.place.hint'),
        plan: AJS.I18n.getText('groundbreak.meeting.plan'),
        submit: AJS.I18n.getText('groundbreak.meeting.submit'),
        zone: AJS.I18n.getText('groundbreak.meeting.zone')
    };
    var NAME = 'meeting';
    var SHORTEST = 5;
    var LONGEST = 480;

    function MeetingForm(panel, desk, proposal) {
        this.desk = desk;
        this.moves = Boolean(panel.spec.review.meeting.at);
        this.zone = proposal.zone;
        this.at = fields.moment(proposal.at, proposal.earliest);
        this.minutes = fields.number(proposal.minutes, LONGEST);
        this.minutes.min = String(SHORTEST);
        this.place = fields.line(proposal.place);
        this.place.maxLength = panel.limits.name;
    }

    MeetingForm.prototype.options = function () {
        return {
            title: this.moves ? text.move : text.plan,
            submit: text.submit,
            parts: [
                fields.group(text.at, this.at, elements.fill(text.zone, this.zone)),
                fields.group(text.minutes, this.minutes),
                fields.group(text.place, this.place, text.placeHint),
                element('p', {'class': 'description'}, [text.consequences])
            ],
            complete: this.complete.bind(this),
            send: this.send.bind(this)
        };
    };

    MeetingForm.prototype.complete = function () {
        var minutes = Number(this.minutes.value);
        var long = minutes === Math.floor(minutes) && minutes >= SHORTEST && minutes <= LONGEST;
        fields.complain(this.at, this.at.value ? '' : text.atMissing);
        fields.complain(this.minutes, long ? '' : text.minutesWrong);
        return Boolean(this.at.value) && long;
    };

    MeetingForm.prototype.send = function () {
        var desk = this.desk;
        desk.send('PUT', '/meeting',
            {at: this.at.value, minutes: Number(this.minutes.value), place: this.place.value},
            {
                saved: function () {
                    window.Groundbreak.reviewForm.taken(desk, NAME);
                }
            });
    };

    /** Asks for time and place, where the buttons are. @param panel of the spec; @param desk the panel on the screen */
    window.Groundbreak.meetingForm = function (panel, desk) {
        desk.busy(true);
        host.call('GET', '/specs/' + panel.contentId + '/meeting/proposal').then(function (proposal) {
            desk.busy(false);
            // What is proposed moves on with the clock, which is no reason to forget what was typed.
            window.Groundbreak.reviewForm(desk, NAME, String(panel.spec.review.meeting.at),
                new MeetingForm(panel, desk, proposal).options());
        }, function (problem) {
            desk.busy(false);
            desk.complain(problem);
        });
    };
}());
