/* Who was asked in a round, from which perspective, and what each of them said: a table, the approver last. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        approver: AJS.I18n.getText('groundbreak.review.approver'),
        asked: AJS.I18n.getText('groundbreak.review.asked'),
        none: AJS.I18n.getText('groundbreak.review.no-verdict'),
        notTakenOn: AJS.I18n.getText('groundbreak.review.not-taken-on'),
        perspective: AJS.I18n.getText('groundbreak.review.perspective'),
        reviewer: AJS.I18n.getText('groundbreak.review.reviewer'),
        reviewers: AJS.I18n.getText('groundbreak.review.reviewers'),
        takenOn: AJS.I18n.getText('groundbreak.review.taken-on'),
        verdict: AJS.I18n.getText('groundbreak.review.verdict'),
        you: AJS.I18n.getText('groundbreak.review.you')
    };

    function questions(count) {
        if (!count) {
            return [];
        }
        return [element('div', {'class': 'groundbreak-review-detail'}, [elements.fill(text.asked, count)])];
    }

    function who(name, mine, problem) {
        var nodes = [name];
        if (mine) {
            nodes.push(' ', element('span', {'class': 'groundbreak-review-detail'}, [text.you]));
        }
        if (problem) {
            nodes.push(element('div', {'class': 'groundbreak-review-problem'}, [problem]));
        }
        return nodes;
    }

    /** What stands where no verdict does. */
    function silence(round, reviewer) {
        if (!round.open || !reviewer) {
            return text.none;
        }
        return reviewer.takenOn ? text.takenOn : text.notTakenOn;
    }

    function row(name, perspective, nodes, mine) {
        return element('tr', mine ? {'class': 'groundbreak-review-mine'} : {}, [
            element('th', {scope: 'row'}, name), element('td', {}, [perspective]), element('td', {}, nodes)]);
    }

    function said(verdict, otherwise, panel) {
        return verdict ? window.Groundbreak.reviewVerdict(verdict, panel) :
            [element('span', {'class': 'groundbreak-review-detail'}, [otherwise])];
    }

    function rowOf(reviewer, round, panel) {
        return row(who(reviewer.person.name, reviewer.mine, reviewer.problem), reviewer.perspectiveText,
            said(reviewer.verdict, silence(round, reviewer), panel)
                .concat(questions(reviewer.asked)), reviewer.mine);
    }

    function approver(round, panel) {
        var verdict = round.approverVerdict;
        return row(who(panel.spec.approver.name, verdict && verdict.mine), text.approver,
            said(verdict, silence(round), panel), verdict && verdict.mine);
    }

    function heading(label) {
        return element('th', {scope: 'col'}, [label]);
    }

    /** The table of a round. @param panel of the spec */
    window.Groundbreak.reviewers = function (round, panel) {
        var rows = round.reviewers.map(function (reviewer) {
            return rowOf(reviewer, round, panel);
        });
        if (panel.spec.approver) {
            rows.push(approver(round, panel));
        }
        return element('table', {'class': 'aui groundbreak-review-rows', 'aria-label': text.reviewers}, [
            element('thead', {}, [element('tr', {},
                [heading(text.reviewer), heading(text.perspective), heading(text.verdict)])]),
            element('tbody', {}, rows)]);
    };
}());
