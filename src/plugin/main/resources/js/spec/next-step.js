/* What is to be done next, in the spec panel. */
(function () {
    'use strict';

    var element = window.Groundbreak.elements.element;
    var text = {
        macroFirst: AJS.I18n.getText('groundbreak.macroless.approve')
    };

    /**
     * The sentence of the server. On the page of our own for a spec without its macro nobody sees what he would
     * approve, and there is no button for it.
     *
     * @param seenVersion the page version on the screen; 0 there
     */
    window.Groundbreak.specNextStep = function (panel, seenVersion) {
        var said = panel.may.approve && seenVersion === 0 ? text.macroFirst : panel.nextStep;
        return element('p', {'class': 'groundbreak-next'}, [said]);
    };
}());
