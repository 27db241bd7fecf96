/* A decision has an id from its first moment: the form of the macro browser writes one into a macro that has none, and
   keeps the one that is there. Whoever pastes a macro below itself has one id twice; the panel says what to do then. */
(function () {
    'use strict';

    var BYTES = 16;
    var HEX = 16;
    var DIGITS = 2;

    /** 128 random bits as 32 digits, like the ids that the server makes. */
    function fresh() {
        return Array.prototype.map.call(window.crypto.getRandomValues(new window.Uint8Array(BYTES)), function (byte) {
            return ('0' + byte.toString(HEX)).slice(-DIGITS);
        }).join('');
    }

    window.Groundbreak.host.macroSent('groundbreak-daci', function (parameters) {
        if (!parameters.id) {
            parameters.id = fresh();
        }
        return parameters;
    });
}());
