/* What whoever may edit an ADR mends by one press. What may be mended, and how it is said, the server has said. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;

    /** Another page is written by the ordinary command of that page: it says there that it supersedes this one. */
    function relate(mend, panel) {
        return panel.send('POST', '/relations', {pageVersion: mend.pageVersion, kind: mend.row, target: mend.other,
            partly: mend.partly}, mend.contentId);
    }

    function write(mend, panel) {
        return panel.send('POST', '/mends', {pageVersion: mend.pageVersion, mend: mend.mend, row: mend.row,
            place: mend.place, other: mend.other});
    }

    /**
     * A button.
     *
     * @param mend as the answer about the ADR offers it
     * @param label what stands on it; where that is less than the whole, a screen reader says the whole
     */
    window.Groundbreak.adrMend = function (mend, panel, label) {
        var button = elements.button(label, false, function () {
            (mend.mend === 'relate' ? relate : write)(mend, panel);
        });
        if (label !== mend.label) {
            button.setAttribute('aria-label', mend.label);
        }
        return button;
    };
}());
