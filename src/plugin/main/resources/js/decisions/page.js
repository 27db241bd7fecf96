/* All decisions of a page: one call fills every one of them. A failure leaves a sentence; the summaries stay. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var text = {
        elsewhere: AJS.I18n.getText('groundbreak.decision.stands-twice'),
        failed: AJS.I18n.getText('groundbreak.decision.load-failed'),
        other: AJS.I18n.getText('groundbreak.decision.other-page'),
        signIn: AJS.I18n.getText('groundbreak.decision.sign-in')
    };
    var SUMMARY = '.groundbreak-decision-summary[data-decision-id]';
    var HEAD = '.groundbreak-decision-head';
    var NOT_SIGNED_IN = 401;
    /** What happened a moment ago is worked on in the background: milliseconds to wait before asking again. */
    var WAITS = [500, 1000, 2000];

    function DecisionPage() {
        this.waits = WAITS.slice();
        this.kept = [];
        this.find();
    }

    /** Takes the decisions that are on the screen now; all of them are of one page. */
    DecisionPage.prototype.find = function () {
        var self = this;
        this.panels = window.Groundbreak.roots.ofPage(SUMMARY, HEAD).map(function (root) {
            self.contentId = root.contentId;
            return new window.Groundbreak.DecisionPanel(root, self);
        });
    };

    DecisionPage.prototype.read = function () {
        return host.call('GET', '/decisions/' + this.contentId);
    };

    DecisionPage.prototype.load = function () {
        var self = this;
        return this.read().then(function (answer) {
            self.show(answer);
        }, function (problem) {
            var said = problem.status === NOT_SIGNED_IN ? [text.signIn] :
                elements.problem({id: problem.id}, text.failed);
            self.panels.forEach(function (panel) {
                if (!self.isKept(panel)) {
                    panel.say(said);
                }
            });
        });
    };

    /**
     * Which decision of the answer each panel is about: those of one id stand in one order on the screen and in the
     * page. Where there are more or fewer of them, the page is another by now, and nothing is taken for another one.
     */
    DecisionPage.prototype.matched = function (answer) {
        var self = this;
        return this.panels.map(function (panel) {
            var same = self.panels.filter(function (each) {
                return each.id === panel.id;
            });
            var found = answer.decisions.filter(function (decision) {
                return (decision.id || '') === panel.id;
            });
            return same.length === found.length ? found[same.indexOf(panel)] : null;
        });
    };

    DecisionPage.prototype.show = function (answer) {
        var self = this;
        var decisions = this.matched(answer);
        this.limits = answer.limits;
        this.lost = answer.lost || [];
        this.panels.forEach(function (panel, index) {
            if (self.isKept(panel)) {
                return;
            }
            if (decisions[index]) {
                panel.show(decisions[index]);
            } else {
                panel.say([panel.seenVersion === answer.pageVersion ? text.elsewhere : text.other]);
            }
        });
        if (answer.behind && this.waits.length > 0) {
            window.setTimeout(this.lookAgain.bind(this), this.waits.shift());
        }
    };

    function inUse(panel) {
        return window.Groundbreak.specForms.inUse(panel.place);
    }

    /** Looks again at what was published a moment ago, unless somebody is about to do something. */
    DecisionPage.prototype.lookAgain = function () {
        if (!this.panels.some(inUse)) {
            this.load();
        }
    };

    /** Whether somebody was writing in this one while something was done in another. */
    DecisionPage.prototype.isKept = function (panel) {
        return this.kept.indexOf(panel) >= 0;
    };

    /** What the server says of a panel's decision now; null where it is not there any more. */
    DecisionPage.prototype.latest = function (panel) {
        var self = this;
        return this.read().then(function (answer) {
            return self.matched(answer)[self.panels.indexOf(panel)];
        }, function () {
            return null;
        });
    };

    /**
     * After something was done, which may have changed the page itself: shows it as it is now, where it was. While
     * somebody is writing about another decision of the page, only the panels are renewed, and what was typed stays.
     */
    DecisionPage.prototype.renew = function (panel) {
        var self = this;
        var index = this.panels.indexOf(panel);
        this.kept = this.panels.filter(function (each) {
            return each !== panel && inUse(each);
        });
        if (this.kept.length > 0) {
            return this.load().then(function () {
                self.kept = [];
                panel.place.focus();
            });
        }
        return host.renewed('.groundbreak-decision').then(function (renewed) {
            if (!renewed) {
                window.location.reload();
                return null;
            }
            self.find();
            return self.load().then(function () {
                if (self.panels[index]) {
                    self.panels[index].place.focus();
                }
            });
        }, function () {
            window.location.reload();
        });
    };

    host.ready(function () {
        var page = new DecisionPage();
        if (page.panels.length > 0) {
            page.load();
        }
    });
}());
