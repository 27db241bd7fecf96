/* The review in the spec panel: its round, who says what, what is in the way, and what there is to do. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        given: AJS.I18n.getText('groundbreak.review.given'),
        left: AJS.I18n.getText('groundbreak.review.left'),
        missing: AJS.I18n.getText('groundbreak.review.missing'),
        nothingMissing: AJS.I18n.getText('groundbreak.review.nothing-missing'),
        reason: AJS.I18n.getText('groundbreak.review.reason-given'),
        required: AJS.I18n.getText('groundbreak.review.required'),
        round: AJS.I18n.getText('groundbreak.review.round'),
        title: AJS.I18n.getText('groundbreak.review.title'),
        until: AJS.I18n.getText('groundbreak.review.until'),
        windowEnded: AJS.I18n.getText('groundbreak.review.window-ended')
    };

    function count(round, panel) {
        var verdicts = round.reviewers.map(function (reviewer) {
            return reviewer.verdict;
        }).concat(panel.spec.approver ? [round.approverVerdict] : []);
        return text.given.replace(/\{([01])\}/g, function (whole, index) {
            return [verdicts.filter(Boolean).length, verdicts.length][Number(index)];
        });
    }

    /** Why it was extended, called off or closed, in the words of whoever did so. */
    function reason(round) {
        return round.reason ? [element('div', {'class': 'groundbreak-words'},
            [elements.fill(text.reason, round.reason)])] : [];
    }

    /** How much time is left and until when; of a window that is over, since when. */
    function time(round) {
        return round.leftText ?
            [elements.fill(text.left, round.leftText), elements.fill(text.until, round.endsText)] :
            [elements.fill(text.windowEnded, round.endsText)];
    }

    /** Number, phase, the time that is left, and when that is over. */
    function head(round, panel) {
        var line = element('p', {'class': 'groundbreak-head'}, [
            element('strong', {}, [elements.fill(text.round, round.number)]), ' ',
            elements.lozenge(round.open ? 'aui-lozenge-current' : '', round.phaseText)]);
        return element('div', {}, [line, element('p', {'class': 'groundbreak-review-time'},
            [time(round).concat(count(round, panel)).join(' · ')])].concat(reason(round)));
    }

    /** What keeps the round from ending in approved. */
    function obstacles(round) {
        if (round.obstacles.length === 0) {
            return element('p', {}, [text.nothingMissing]);
        }
        return element('div', {'class': 'groundbreak-review-missing'}, [
            element('p', {}, [element('strong', {}, [text.missing])]),
            element('ul', {}, round.obstacles.map(function (obstacle) {
                return element('li', {}, [obstacle.text]);
            }))]);
    }

    /** A round that has ended is folded up: how it ended is enough for most. */
    function ended(round, panel) {
        return element('details', {'class': 'groundbreak-evidence'}, [
            element('summary', {}, [elements.fill(text.round, round.number) + ': ' + round.phaseText])
        ].concat(reason(round), window.Groundbreak.reviewers(round, panel)));
    }

    function bodies(review, panel) {
        var round = review.round;
        if (!round) {
            return review.required ? [element('p', {}, [text.required])] : [];
        }
        return round.open ? [head(round, panel), obstacles(round), window.Groundbreak.reviewers(round, panel)] :
            [ended(round, panel)];
    }

    function partsOf(name, panel, desk) {
        var make = window.Groundbreak[name];
        return make && make(panel, desk) || [];
    }

    /**
     * The part of the panel that is about the review; nothing where there is none and the viewer can start none.
     *
     * @param panel of the spec, as the server has it
     * @param desk the panel on the screen
     * @param actions the buttons that are not in the panel's main bar
     * @return nodes
     */
    window.Groundbreak.reviewParts = function (panel, desk, actions) {
        var review = panel.spec.review;
        if (!review) {
            return [];
        }
        var parts = bodies(review, panel)
            .concat(partsOf('questionParts', panel, desk), partsOf('meetingParts', panel, desk));
        if (actions.length > 0) {
            parts.push(element('div', {'class': 'groundbreak-actions'}, actions));
        }
        return parts.length === 0 ? [] :
            [element('section', {'class': 'groundbreak-review', 'aria-label': text.title}, parts)];
    };
}());
