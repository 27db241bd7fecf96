/* The viewer's part of one decision: what is recorded, what is to be mended, and what this viewer may do. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var forms = window.Groundbreak.specForms;
    var text = {
        changed: AJS.I18n.getText('groundbreak.decision.changed'),
        chosen: AJS.I18n.getText('groundbreak.decision.chosen-mark'),
        difference: AJS.I18n.getText('groundbreak.panel.difference-new-tab'),
        failed: AJS.I18n.getText('groundbreak.decision.load-failed'),
        identify: AJS.I18n.getText('groundbreak.decision.identify'),
        identifyLost: AJS.I18n.getText('groundbreak.decision.identify-lost'),
        pageNow: AJS.I18n.getText('groundbreak.decision.page-now'),
        reload: AJS.I18n.getText('groundbreak.panel.reload'),
        title: AJS.I18n.getText('groundbreak.decision.title')
    };

    /** Upper and lower case and the width of gaps make no other option. */
    function plain(name) {
        return name.trim().replace(/\s+/g, ' ').toLowerCase();
    }

    /**
     * @param root its summary, as roots.ofPage tells it
     * @param page what all decisions of a page have in common: it sends and loads
     */
    function DecisionPanel(root, page) {
        this.summary = root.node;
        this.page = page;
        this.root = root.node.parentNode;
        this.id = root.node.getAttribute('data-decision-id');
        this.seenVersion = root.pageVersion;
        this.seenAt = root.seenAt;
        // A page may have several, so that none is a landmark.
        this.place = element('div', {'class': 'groundbreak-panel', role: 'group', 'aria-label': text.title,
            tabindex: '-1'});
        this.message = element('div', {role: 'status', 'class': 'groundbreak-message'});
        this.summary.after(this.place);
    }

    /** What cannot be shown, in one sentence; the summary stays. */
    DecisionPanel.prototype.say = function (said) {
        this.place.replaceChildren(element('p', {}, said));
    };

    DecisionPanel.prototype.show = function (decision) {
        this.decision = decision;
        this.limits = this.page.limits;
        this.form = null;
        this.message.replaceChildren();
        this.renewSummary(decision);
        this.bar = this.actions(decision);
        this.place.replaceChildren.apply(this.place, [
            this.lostSays(),
            this.pageSays(decision),
            window.Groundbreak.decisionFacts.recorded(decision),
            window.Groundbreak.decisionFacts.findings(decision),
            decision.may.notDecide ? element('p', {}, [decision.may.notDecide]) : null,
            this.message,
            this.bar.hasChildNodes() ? this.bar : null,
            window.Groundbreak.decisionFacts.history(this.page.contentId, decision)
        ].filter(Boolean));
        this.mark(decision.outcome ? decision.outcome.option : '');
    };

    /** The summary may come from a cache of the host: its status is the one of now, what it says stands below, too. */
    DecisionPanel.prototype.renewSummary = function (decision) {
        var head = this.summary.querySelector('.groundbreak-decision-head');
        head.querySelectorAll('.aui-lozenge').forEach(function (old) {
            old.remove();
        });
        if (decision.status) {
            head.append(elements.lozenge(decision.status.lozenge, decision.status.text));
        }
        if (decision.overdue) {
            head.append(elements.lozenge('aui-lozenge-moved', decision.overdue));
        }
        if (decision.changedSinceDecision) {
            head.append(elements.lozenge('aui-lozenge-moved', text.changed));
        }
        this.summary.querySelectorAll('.groundbreak-decision-said').forEach(function (said) {
            said.hidden = true;
        });
    };

    /** Where the page says something else than what is recorded, or this is no decision of its own. */
    DecisionPanel.prototype.pageSays = function (decision) {
        return decision.pageText ? elements.message('warning', [decision.pageText]) : null;
    };

    /** Of what was decided in this page and is no longer in it, the first of its panels tells. */
    DecisionPanel.prototype.lostSays = function () {
        var self = this;
        var lost = this.page.panels[0] === this ? this.page.lost : [];
        return lost.length === 0 ? null : elements.message('warning', lost.map(function (one) {
            return element('p', {}, [one.text, ' ',
                window.Groundbreak.decisionFacts.historyLink(self.page.contentId, one.id)]);
        }));
    };

    /** Makes a macro that is none of its own a new decision, or one that was lost. */
    DecisionPanel.prototype.identify = function (label, primary, id, decision) {
        var self = this;
        return elements.button(label, primary, function () {
            self.call('POST', '/identities', {position: decision.position, pageVersion: self.seenVersion, id: id});
        });
    };

    DecisionPanel.prototype.actions = function (decision) {
        var self = this;
        if (!decision.may.identify) {
            return window.Groundbreak.decisionActions(decision, this);
        }
        // Whoever has restored a version wants his decision back more often than a new one.
        var again = this.page.lost.map(function (one, index) {
            return self.identify(elements.fill(text.identifyLost, one.question), index === 0, one.id, decision);
        });
        return element('div', {'class': 'groundbreak-actions'},
            again.concat(this.identify(text.identify, again.length === 0, null, decision)));
    };

    /** Marks the option that was chosen, in the text below. */
    DecisionPanel.prototype.mark = function (chosen) {
        var root = this.root;
        root.querySelectorAll('.groundbreak-option').forEach(function (option) {
            if (option.closest('.groundbreak-decision') !== root) {
                return;
            }
            var name = option.querySelector('.groundbreak-option-name');
            var marked = Boolean(chosen) && name && plain(name.textContent) === plain(chosen);
            option.classList.toggle('groundbreak-option-chosen', Boolean(marked));
            option.querySelectorAll('.groundbreak-chosen').forEach(function (old) {
                old.remove();
            });
            if (marked) {
                var mark = elements.lozenge('aui-lozenge-success', text.chosen);
                mark.classList.add('groundbreak-chosen');
                name.after(' ', mark);
            }
        });
    };

    /** Asks for a text in place of the buttons. @param question label, submit, action and what else forms.ask takes */
    DecisionPanel.prototype.ask = function (question) {
        question.place = this.bar;
        question.back = this.back();
        forms.ask(question);
    };

    DecisionPanel.prototype.decide = function (decision) {
        var self = this;
        this.form = window.Groundbreak.decideForm({
            place: this.bar,
            asked: decision.question,
            options: decision.options,
            version: this.seenVersion,
            seenAt: this.seenAt,
            limit: this.limits.words,
            back: this.back(),
            action: function (body) {
                self.send('PUT', '/outcome', body);
            }
        });
    };

    DecisionPanel.prototype.addOption = function () {
        var self = this;
        window.Groundbreak.optionForm({
            place: this.bar,
            limit: this.limits.name,
            back: this.back(),
            action: function (option) {
                self.send('POST', '/options',
                    {name: option.name, cost: option.cost, pageVersion: self.seenVersion});
            }
        });
    };

    DecisionPanel.prototype.back = function () {
        var self = this;
        return function () {
            self.show(self.decision);
            self.place.focus();
        };
    };

    /** Sends something about this decision. */
    DecisionPanel.prototype.send = function (method, path, body) {
        this.call(method, '/' + encodeURIComponent(this.id) + path, body);
    };

    DecisionPanel.prototype.call = function (method, path, body) {
        var self = this;
        var focused = document.activeElement;
        this.busy(true);
        host.call(method, '/decisions/' + this.page.contentId + path, body).then(function () {
            return self.page.renew(self);
        }, function (problem) {
            self.busy(false);
            return self.complain(problem, focused);
        });
    };

    DecisionPanel.prototype.busy = function (busy) {
        this.place.querySelectorAll('button').forEach(function (each) {
            each.disabled = busy;
        });
    };

    /** Says what went wrong, above what was typed, which stays. */
    DecisionPanel.prototype.complain = function (problem, focused) {
        var said = elements.problem(problem, text.failed);
        if (problem.code === 'content-changed' && this.form && problem.pageVersion) {
            return this.offer(problem, said);
        }
        if (problem.status === 409) {
            said.push(' ', elements.button(text.reload, false, function () {
                window.location.reload();
            }));
        }
        this.message.replaceChildren(elements.message('error', said));
        focused.focus();
        return null;
    };

    /**
     * The content is another than the one on the screen: shows the difference, and has the form decide on what stands
     * there now. The focus goes to the difference, so that a key pressed twice decides nothing unseen.
     */
    DecisionPanel.prototype.offer = function (problem, said) {
        var self = this;
        var version = problem.pageVersion;
        // Of one and the same version only attachments can differ, which the host compares nowhere.
        var same = version === this.seenVersion;
        var way = element('a', {
            href: same ? window.location.href.split('#')[0] :
                host.differenceUrl(this.page.contentId, this.seenVersion, version),
            target: '_blank', rel: 'noopener'
        }, [same ? text.pageNow : text.difference]);
        this.message.replaceChildren(elements.message('warning', said.concat(' ', way)));
        way.focus();
        return this.page.latest(this).then(function (decision) {
            if (decision && self.form) {
                self.form.renew(problem, decision);
            }
        });
    };

    window.Groundbreak.DecisionPanel = DecisionPanel;
}());
