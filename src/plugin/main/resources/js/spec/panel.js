/* The viewer's part of the spec panel: one call, then buttons. A failure leaves a sentence; the summary stays. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var button = elements.button;
    var seen = window.Groundbreak.specSeen;
    var forms = window.Groundbreak.specForms;
    var text = {
        failed: AJS.I18n.getText('groundbreak.panel.failed'),
        first: AJS.I18n.getText('groundbreak.panel.second.first'),
        newTab: AJS.I18n.getText('groundbreak.panel.page-new-tab'),
        now: AJS.I18n.getText('groundbreak.panel.now'),
        reload: AJS.I18n.getText('groundbreak.panel.reload'),
        shownVersion: AJS.I18n.getText('groundbreak.panel.shown-version'),
        second: AJS.I18n.getText('groundbreak.panel.second'),
        signedOut: AJS.I18n.getText('groundbreak.panel.signed-out'),
        title: AJS.I18n.getText('groundbreak.panel.title')
    };
    var FIRST = 'groundbreak-spec-panel';
    var SUMMARY = '.groundbreak-summary';
    var CONFLICT = 409;
    var UNAUTHORIZED = 401;
    /** What happened a moment ago is worked on in the background: milliseconds to wait before asking again. */
    var WAITS = [500, 1000, 2000];

    function reload() {
        return button(text.reload, false, function () {
            window.location.reload();
        });
    }

    /** @param root as roots.ofPage tells it */
    function SpecPanel(root) {
        this.waits = WAITS.slice();
        this.contentId = root.contentId;
        this.seenVersion = root.pageVersion;
        this.seenAt = root.seenAt;
        this.summary = root.node.querySelector(SUMMARY);
        this.place = element('section', {'class': 'groundbreak-panel', 'aria-label': text.title, tabindex: '-1'});
        this.message = element('div', {role: 'status', 'class': 'groundbreak-message'});
        this.pressed = null;
        /** Forms in which something was typed that has not been taken yet, by name. */
        this.drafts = {};
        this.watch = window.Groundbreak.reviewWatch(this);
        this.place.addEventListener('click', this.noteWhere.bind(this), true);
        root.node.append(this.place);
    }

    SpecPanel.prototype.load = function () {
        var self = this;
        return host.call('GET', '/specs/' + this.contentId).then(function (panel) {
            if (panel.spec || panel.stopped || self.waits.length === 0) {
                self.show(panel);
            } else {
                window.setTimeout(self.load.bind(self), self.waits.shift());
            }
        }, function (problem) {
            self.place.replaceChildren(element('p', {}, elements.problem({id: problem.id}, text.failed)));
        });
    };

    SpecPanel.prototype.show = function (panel) {
        this.shown = panel;
        this.watch.drawn(panel);
        this.message.replaceChildren();
        this.summary.hidden = Boolean(panel.spec) || panel.stopped;
        this.place.replaceChildren.apply(this.place, this.parts(panel));
        if (panel.spec && panel.spec.epics.linked > 0) {
            window.Groundbreak.specEpics.load(this.contentId, this.place.querySelector('.groundbreak-epics'),
                this.place.querySelector('.groundbreak-start'),
                panel.may.linkEpic ? this.unlink.bind(this) : null);
            if (panel.spec.epics.waiting > 0 && this.waits.length > 0) {
                this.lookAgain();
            }
        }
    };

    /** Where the spec stands and what to do come first, then the way, the review, what is known, all other buttons. */
    SpecPanel.prototype.parts = function (panel) {
        var actions = window.Groundbreak.specActions(panel, this);
        var next = window.Groundbreak.specNextStep(panel, this.seenVersion);
        var top = element('div', {'class': 'groundbreak-top'}, [element('div', {'class': 'groundbreak-said'},
            panel.spec ? [this.head(panel), next] : [next])]);
        var parts = [top].concat(window.Groundbreak.specWarnings(panel),
            window.Groundbreak.specChanged(panel, this), this.message);
        if (actions.main.hasChildNodes()) {
            top.append(actions.main);
        }
        if (panel.spec && panel.spec.way.length > 0) {
            parts.push(window.Groundbreak.specWay(panel.spec.way));
        }
        if (panel.spec) {
            parts.push.apply(parts, window.Groundbreak.reviewParts(panel, this, actions.review));
            parts.push(window.Groundbreak.specFacts(panel.spec));
        }
        if (actions.others.hasChildNodes()) {
            parts.push(actions.others);
        }
        return panel.spec || panel.stopped ? parts.concat(window.Groundbreak.specHistory(this.contentId)) : parts;
    };

    /** What was told a moment ago Jira takes in the background. */
    SpecPanel.prototype.lookAgain = function () {
        window.setTimeout(this.refresh.bind(this, this.place.firstChild), this.waits.shift());
    };

    /**
     * Shows how it stands by now, unless that would take something away; a failure changes nothing.
     *
     * @param since what stood there when it was asked for; may be missing
     */
    SpecPanel.prototype.refresh = function (since) {
        var self = this;
        var shown = since || this.place.firstChild;
        function idle() {
            return shown === self.place.firstChild && !self.message.hasChildNodes() && !forms.inUse(self.place);
        }
        if (idle()) {
            host.call('GET', '/specs/' + this.contentId).then(function (panel) {
                if (idle()) {
                    self.show(panel);
                }
            }, function () {
                // What is shown was true a while ago, and whoever does something is told.
            });
        }
    };

    SpecPanel.prototype.unlink = function (issueId) {
        this.send('DELETE', '/epics/' + issueId);
    };

    SpecPanel.prototype.head = function (panel) {
        var head = element('p', {'class': 'groundbreak-head'},
            [element('strong', {}, [panel.spec.kind.text]), ' ',
                elements.lozenge(panel.spec.status.lozenge, panel.spec.status.text)]);
        if (panel.spec.changedSinceApproval) {
            head.append(' ', elements.lozenge('aui-lozenge-moved', panel.spec.changedText));
        }
        return head;
    };

    /** Asks something. @param question label, submit, action and what else forms.ask takes */
    SpecPanel.prototype.ask = function (question) {
        forms.ask(this.placed(question));
    };

    /** Says what is going to happen. @param question consequences, submit and action */
    SpecPanel.prototype.confirm = function (question) {
        forms.confirm(this.placed(question));
    };

    /** Puts a form there. @return what leads back to the buttons */
    SpecPanel.prototype.put = function (form) {
        var question = this.placed({});
        question.place.replaceWith(form);
        return question.back;
    };

    /** In place of the bar whose button was pressed, with what goes wrong said above it; no other button meanwhile. */
    SpecPanel.prototype.placed = function (question) {
        question.place = this.pressed;
        question.back = this.back();
        this.place.querySelectorAll('.groundbreak-actions').forEach(function (each) {
            each.hidden = true;
        });
        if (!this.pressed.closest('.groundbreak-top')) {
            this.pressed.before(this.message);
        }
        return question;
    };

    /** Notes in which of its bars a button is pressed. */
    SpecPanel.prototype.noteWhere = function (event) {
        this.pressed = event.target.closest('.groundbreak-actions') || this.pressed;
    };

    SpecPanel.prototype.back = function () {
        var self = this;
        var panel = this.shown;
        return function () {
            self.show(panel);
            self.place.focus();
        };
    };

    /**
     * Sends something and shows the panel that is answered. When it fails, what was typed stays.
     *
     * @param then may be missing, as may saved: is called when it was taken; changed: is handed the version that is
     *     published now, and what is to be said, when that is not what was seen; answers what is to have the focus
     */
    SpecPanel.prototype.send = function (method, path, body, then) {
        var self = this;
        var focused = document.activeElement;
        var calls = then || {};
        this.busy(true);
        host.call(method, '/specs/' + this.contentId + path, seen(this, body)).then(function (panel) {
            if (calls.saved) {
                calls.saved();
            }
            self.waits = WAITS.slice();
            self.show(panel);
            self.sayWhatIsShown(panel, body);
            self.place.focus();
        }, function (problem) {
            if (problem.code === 'already-approved') {
                return self.catchUp(problem);
            }
            self.busy(false);
            return (self.complain(problem, calls.changed) || focused).focus();
        });
    };

    /** Done before, perhaps in another tab: shows how it stands by now, and says so. */
    SpecPanel.prototype.catchUp = function (problem) {
        var self = this;
        return this.load().then(function () {
            self.message.replaceChildren(elements.message('info', [problem.message]));
            self.place.focus();
        });
    };

    /** After approving a later version than the one on the screen. */
    SpecPanel.prototype.sayWhatIsShown = function (panel, body) {
        if (body && body.pageVersion && body.pageVersion !== this.seenVersion) {
            this.message.replaceChildren(elements.message('info',
                [elements.fill(text.shownVersion, this.seenVersion), ' ', reload()]));
        }
    };

    SpecPanel.prototype.busy = function (busy) {
        this.place.querySelectorAll('button').forEach(function (each) {
            each.disabled = busy;
        });
    };

    /** Says what went wrong; what is to have the focus then, nothing for what had it before. */
    SpecPanel.prototype.complain = function (problem, changed) {
        var said = elements.problem(problem, text.failed);
        if (problem.code === 'content-changed') {
            this.offered = problem;
            return changed ? changed(problem.pageVersion, said) :
                window.Groundbreak.specApproval.offer(this, problem.pageVersion, said);
        }
        if (problem.status === UNAUTHORIZED) {
            said = [text.signedOut];
        } else if (problem.status === CONFLICT) {
            said.push(' ', this.remedy(problem));
        }
        this.message.replaceChildren(elements.message('error', said));
        return null;
    };

    /** Nothing typed may be lost: while there is a form the page is not loaded anew, but stays beside the new one. */
    SpecPanel.prototype.remedy = function (problem) {
        var self = this;
        if (!this.place.querySelector('form')) {
            return reload();
        }
        if (problem.code === 'version-gone') {
            return element('a', {href: window.location.href, target: '_blank', rel: 'noopener'}, [text.newTab]);
        }
        return button(text.now, false, function () {
            self.load().then(function () {
                self.place.focus();
            });
        });
    };

    /** A second macro of the page: says so and leads to the first, so that no page shows two states of one spec. */
    function second(root) {
        root.removeAttribute('id');
        root.replaceChildren(element('p', {'class': 'groundbreak-second'},
            [text.second, ' ', element('a', {href: '#' + FIRST}, [text.first])]));
    }

    host.ready(function () {
        window.Groundbreak.roots.ofPage('.groundbreak-spec', SUMMARY).forEach(function (root, index) {
            if (index > 0) {
                second(root.node);
                return;
            }
            root.node.id = FIRST;
            new SpecPanel(root).load();
        });
    });
}());
