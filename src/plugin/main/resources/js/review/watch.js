/* Keeps what the panel says of a review true while the page stays open: it looks again when the time to review ends,
   and when the reader comes back after a while. Never while he is about to do something in it. */
(function () {
    'use strict';

    /** Milliseconds after which a reader who comes back is shown how it stands by now. */
    var LONG_AWAY = 60000;
    /** Milliseconds that a clock may be late. */
    var GRACE = 2000;
    /** The browser takes no longer time. */
    var LONGEST = 2147483647;

    function Watch(desk) {
        this.desk = desk;
        this.looked = Date.now();
        document.addEventListener('visibilitychange', this.comeBack.bind(this));
    }

    Watch.prototype.comeBack = function () {
        if (document.visibilityState === 'visible' && Date.now() - this.looked > LONG_AWAY) {
            this.desk.refresh();
        }
    };

    /** Called whenever the panel was drawn. */
    Watch.prototype.drawn = function (panel) {
        var round = panel.spec && panel.spec.review && panel.spec.review.round;
        this.looked = Date.now();
        window.clearTimeout(this.timer);
        if (round && round.open && round.phase === 'WINDOW' && round.endsAt) {
            this.wait(Date.parse(round.endsAt) + GRACE - Date.now());
        }
    };

    Watch.prototype.wait = function (millis) {
        if (millis > 0 && millis < LONGEST) {
            this.timer = window.setTimeout(this.desk.refresh.bind(this.desk), millis);
        }
    };

    window.Groundbreak = window.Groundbreak || {};

    /** @param desk the panel on the screen: refresh() draws it anew where that takes nothing away */
    window.Groundbreak.reviewWatch = function (desk) {
        return new Watch(desk);
    };
}());
