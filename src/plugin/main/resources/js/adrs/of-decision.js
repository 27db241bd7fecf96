/* The ADR of a decision in one click: made once, and whoever presses again is led to it. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var text = {
        make: AJS.I18n.getText('groundbreak.adr.decision.make')
    };

    /**
     * The button; null where there is nothing to record, or nobody may make pages.
     *
     * @param decision as our server has it
     * @param panel of the decision: it says what went wrong, and where the page is
     */
    window.Groundbreak.adrOfDecision = function (decision, panel) {
        if (!decision.may.record) {
            return null;
        }
        var made = elements.button(text.make, false, function () {
            panel.busy(true);
            host.call('POST', '/decisions/' + panel.page.contentId + '/' + encodeURIComponent(panel.id) + '/adr')
                .then(function (adr) {
                    window.location.assign(host.pageUrl(adr.path));
                }, function (problem) {
                    panel.busy(false);
                    panel.complain(problem, made);
                });
        });
        return made;
    };
}());
