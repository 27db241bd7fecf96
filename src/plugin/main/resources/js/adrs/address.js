/* What an index of ADRs was asked for, kept in the address of its page, so that it can be sent and comes back with
   "back". Each index of a page has a part of its own there. */
(function () {
    'use strict';

    var PREFIX = 'adrs';

    function parameters() {
        return new window.URLSearchParams(window.location.search);
    }

    window.Groundbreak = window.Groundbreak || {};

    window.Groundbreak.adrAddress = {
        /**
         * What the address says for an index; null where it says nothing.
         *
         * @param place which index of the page it is, from 1
         */
        read: function (place) {
            var kept = parameters().get(PREFIX + place);
            var state = {};
            if (kept === null) {
                return null;
            }
            new window.URLSearchParams(kept).forEach(function (value, name) {
                state[name] = value;
            });
            return state;
        },

        /** Keeps what an index was asked for; the parts of others stay. @param state by field; '' is left out */
        keep: function (place, state) {
            var all = parameters();
            var own = new window.URLSearchParams();
            Object.keys(state).sort().forEach(function (name) {
                if (state[name] !== '') {
                    own.set(name, state[name]);
                }
            });
            all.set(PREFIX + place, own.toString());
            window.history.replaceState(window.history.state, '',
                window.location.pathname + '?' + all + window.location.hash);
        },

        /** Forgets it. */
        forget: function (place) {
            var all = parameters();
            all.delete(PREFIX + place);
            var rest = all.toString();
            window.history.replaceState(window.history.state, '',
                window.location.pathname + (rest ? '?' + rest : '') + window.location.hash);
        }
    };
}());
