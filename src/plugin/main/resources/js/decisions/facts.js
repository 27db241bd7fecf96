/* What is recorded of a decision, in its panel: where it stands, what was decided, and what is to be mended. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var host = window.Groundbreak.host;
    var element = elements.element;
    var text = {
        chosen: AJS.I18n.getText('groundbreak.decision.chosen'),
        decidedBy: AJS.I18n.getText('groundbreak.decision.decided-by'),
        dissent: AJS.I18n.getText('groundbreak.decision.dissent'),
        dissentNobody: AJS.I18n.getText('groundbreak.decision.dissent.nobody'),
        erased: AJS.I18n.getText('groundbreak.decision.erased'),
        findings: AJS.I18n.getText('groundbreak.decision.findings'),
        history: AJS.I18n.getText('groundbreak.decision.history'),
        onVersion: AJS.I18n.getText('groundbreak.decision.on-version'),
        rationale: AJS.I18n.getText('groundbreak.decision.rationale'),
        reopenedBy: AJS.I18n.getText('groundbreak.decision.reopened-by')
    };

    /** What somebody wrote, in his own words. */
    function words(said) {
        return element('div', {'class': 'groundbreak-words'}, [said]);
    }

    function who(given) {
        return given.by.name + ', ' + given.atText;
    }

    function outcome(fact, made) {
        fact(text.chosen, made.option || text.erased);
        fact(text.decidedBy, who(made) + ', ' + elements.fill(text.onVersion, made.pageVersion));
        if (made.rationale) {
            fact(text.rationale, words(made.rationale));
        }
        if (made.dissent) {
            fact(text.dissent, words(made.dissent));
        } else if (made.nobodyDissents) {
            fact(text.dissent, text.dissentNobody);
        }
    }

    /** Why it was taken back stands below who did it. */
    function reopening(fact, given) {
        fact(text.reopenedBy, element('div', {}, given.reason ? [who(given), words(given.reason)] : [who(given)]));
    }

    function historyLink(contentId, id) {
        var path = '/plugins/servlet/groundbreak/trail?pageId=' + contentId + '&decision=' + encodeURIComponent(id);
        return element('a', {href: host.pageUrl(path)}, [text.history]);
    }

    window.Groundbreak = window.Groundbreak || {};

    window.Groundbreak.decisionFacts = {
        /** Leads to all that has happened to a decision; null for a macro that is none of its own. */
        history: function (contentId, decision) {
            return decision.identity === 'own' ? element('p', {}, [historyLink(contentId, decision.id)]) : null;
        },
        historyLink: historyLink,
        /** What is recorded, as a list; null while nothing is. */
        recorded: function (decision) {
            var list = element('dl', {'class': 'groundbreak-facts'});
            function fact(name, value) {
                list.append(element('dt', {}, [name]), element('dd', {}, [value]));
            }
            if (decision.outcome) {
                outcome(fact, decision.outcome);
            }
            if (decision.reopening) {
                reopening(fact, decision.reopening);
            }
            return list.hasChildNodes() ? list : null;
        },

        /** What is to be mended, one sentence each; null when nothing is. */
        findings: function (decision) {
            if (decision.findings.length === 0) {
                return null;
            }
            return element('div', {'class': 'groundbreak-findings'}, [
                element('strong', {}, [text.findings]),
                element('ul', {}, decision.findings.map(function (finding) {
                    return element('li', {}, [finding.text]);
                }))]);
        }
    };
}());
