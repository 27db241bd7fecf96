/* The sentences of the spec panel: what is to be done next, and what is in the way. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var host = window.Groundbreak.host;
    var text = {
        health: AJS.I18n.getText('groundbreak.health.title'),
        macroFirst: AJS.I18n.getText('groundbreak.macroless.approve'),
        verdictFirst: AJS.I18n.getText('groundbreak.macroless.verdict')
    };

    /** A sentence of the server, in which the health page is a link for whoever may open it. */
    function said(sentence, panel) {
        return elements.linked(sentence, text.health, panel.healthPath && host.pageUrl(panel.healthPath));
    }

    /** What only whoever sees the page can do, and what is said to others in place of the sentence of the server. */
    var UNSEEN = {APPROVE: text.macroFirst, GIVE_VERDICT: text.verdictFirst, STILL_SO: text.verdictFirst};

    /**
     * The sentence of the server. On the page of our own for a spec without its macro nobody sees what he would
     * approve, and there is no button for it.
     *
     * @param seenVersion the page version on the screen; 0 there
     */
    window.Groundbreak.specNextStep = function (panel, seenVersion) {
        var unseen = seenVersion === 0 && UNSEEN[panel.mainAction];
        return element('p', {'class': 'groundbreak-next'}, unseen ? [unseen] : said(panel.nextStep, panel));
    };

    /** What is in the way, each a message. */
    window.Groundbreak.specWarnings = function (panel) {
        return panel.warnings.map(function (warning) {
            return elements.message('warning', said(warning, panel));
        });
    };
}());
