/* The buttons of a review: what this viewer may do, as the server has said, and what each of them asks for. */
(function () {
    'use strict';

    var button = window.Groundbreak.elements.button;
    var text = {
        add: AJS.I18n.getText('groundbreak.review.add'),
        callOff: AJS.I18n.getText('groundbreak.review.call-off'),
        changeVerdict: AJS.I18n.getText('groundbreak.review.verdict.change'),
        close: AJS.I18n.getText('groundbreak.review.close'),
        extend: AJS.I18n.getText('groundbreak.review.extend'),
        giveVerdict: AJS.I18n.getText('groundbreak.review.verdict.give'),
        moveMeeting: AJS.I18n.getText('groundbreak.meeting.move'),
        planMeeting: AJS.I18n.getText('groundbreak.meeting.plan'),
        replace: AJS.I18n.getText('groundbreak.review.replace'),
        start: AJS.I18n.getText('groundbreak.review.start'),
        stillSo: AJS.I18n.getText('groundbreak.review.still-so'),
        stillSoVersion: AJS.I18n.getText('groundbreak.review.still-so-version'),
        takeBack: AJS.I18n.getText('groundbreak.review.take-back'),
        takeBackConsequences: AJS.I18n.getText('groundbreak.review.take-back.consequences'),
        takeOn: AJS.I18n.getText('groundbreak.review.take-on')
    };

    /** The viewer's verdict in the round; undefined without one. */
    function own(round) {
        return round.reviewers.map(function (reviewer) {
            return reviewer.verdict;
        }).concat(round.approverVerdict).filter(function (verdict) {
            return verdict && verdict.mine;
        })[0];
    }

    function takeBack(desk) {
        desk.confirm({
            consequences: text.takeBackConsequences,
            submit: text.takeBack,
            action: function () {
                desk.send('DELETE', '/verdict');
            }
        });
    }

    /** Says the own verdict again of the version that was seen; when it is no longer what is published, of that one. */
    function stillSo(desk, version) {
        desk.send('POST', '/verdict/still-so', {pageVersion: version}, {
            changed: function (published, said) {
                return window.Groundbreak.specApproval.offer(desk, published, said, {
                    label: text.stillSoVersion,
                    act: function (again) {
                        stillSo(desk, again);
                    }
                });
            }
        });
    }

    /** What each button says and does, by the name that the server may call the main one by. */
    function known(panel, desk) {
        var review = panel.spec.review;
        var may = review.may;
        var forms = window.Groundbreak.steerForms;
        // On the page of our own nobody sees what he would judge.
        var seen = desk.seenVersion > 0;
        function opening(form) {
            return function () {
                form(panel, desk);
            };
        }
        return [
            {name: 'START_ROUND', may: may.start, label: text.start, act: opening(window.Groundbreak.startForm)},
            {name: 'TAKE_ON', may: may.takeOn, label: text.takeOn, act: function () {
                desk.send('POST', '/round/taking-on');
            }},
            {name: 'STILL_SO', may: may.stillSo && seen, label: text.stillSo, act: function () {
                stillSo(desk, desk.seenVersion);
            }},
            {name: 'GIVE_VERDICT', may: may.giveVerdict && seen,
                label: review.round && own(review.round) ? text.changeVerdict : text.giveVerdict,
                act: opening(window.Groundbreak.verdictForm)},
            {name: 'TAKE_BACK', may: may.takeBack, label: text.takeBack, act: function () {
                takeBack(desk);
            }},
            {name: 'PLAN_MEETING', may: may.planMeeting,
                label: review.meeting && review.meeting.at ? text.moveMeeting : text.planMeeting,
                act: opening(window.Groundbreak.meetingForm)},
            {name: 'CLOSE_ROUND', may: may.close.length > 0, label: text.close, act: opening(forms.close)},
            {name: 'EXTEND', may: may.extend, label: text.extend, act: opening(forms.extend)},
            {name: 'ADD_REVIEWER', may: may.addReviewer, label: text.add, act: opening(forms.add)},
            {name: 'REPLACE', may: may.replace, label: text.replace, act: opening(forms.replace)},
            {name: 'CALL_OFF', may: may.callOff, label: text.callOff, act: opening(forms.callOff)}
        ].filter(function (each) {
            return each.may;
        });
    }

    /**
     * The buttons of the review of a spec.
     *
     * @param desk the panel: it sends, asks and confirms
     * @return main: the one the next step asks for, or null; others: all that are left, in order
     */
    window.Groundbreak.reviewActions = function (panel, desk) {
        var all = known(panel, desk);
        function make(each) {
            return button(each.label, each.name === panel.mainAction, each.act);
        }
        return {
            main: all.filter(function (each) {
                return each.name === panel.mainAction;
            }).map(make)[0] || null,
            others: all.filter(function (each) {
                return each.name !== panel.mainAction;
            }).map(make)
        };
    };
}());
