/* The small panel beside the number of an ADR: what follows from all of them together, and what this viewer may do.
   Each click is an ordinary edit of one row of the page's Page Properties, as that person. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        failed: AJS.I18n.getText('groundbreak.adr.panel.failed'),
        reload: AJS.I18n.getText('groundbreak.panel.reload'),
        saved: AJS.I18n.getText('groundbreak.adr.panel.saved'),
        title: AJS.I18n.getText('groundbreak.adr.panel')
    };
    var CONFLICT = 409;

    function reload() {
        return elements.button(text.reload, false, function () {
            window.location.reload();
        });
    }

    function AdrPanel(root) {
        this.contentId = root.contentId;
        this.place = element('section', {'class': 'groundbreak-panel groundbreak-adr-panel', 'aria-label': text.title,
            tabindex: '-1'});
        this.message = element('div', {role: 'status', 'class': 'groundbreak-message'});
        root.node.append(this.place);
    }

    AdrPanel.prototype.load = function () {
        var self = this;
        return host.call('GET', '/adrs/' + this.contentId).then(function (adr) {
            self.show(adr);
        }, function (problem) {
            self.place.replaceChildren(element('p', {}, elements.problem(problem, text.failed)));
        });
    };

    AdrPanel.prototype.show = function (adr) {
        this.adr = adr;
        this.actions = window.Groundbreak.adrActions(adr, this);
        this.message.replaceChildren();
        this.place.replaceChildren.apply(this.place,
            window.Groundbreak.adrFacts(adr, this).concat(this.message, this.actions));
    };

    /**
     * Writes a field. The page says something else then, so that what is on the screen is behind: a word says so.
     *
     * @param other content id of another page that is written; missing for this one
     */
    AdrPanel.prototype.send = function (method, path, body, other) {
        var self = this;
        this.busy(true);
        return host.call(method, '/adrs/' + (other || this.contentId) + path, body).then(function (adr) {
            return other ? host.call('GET', '/adrs/' + self.contentId) : adr;
        }).then(function (adr) {
            self.show(adr);
            self.message.replaceChildren(elements.message('success', [text.saved, ' ', reload()]));
            self.place.focus();
        }, function (problem) {
            self.busy(false);
            var said = elements.problem(problem, text.failed);
            if (problem.status === CONFLICT) {
                said.push(' ', reload());
            }
            self.message.replaceChildren(elements.message('error', said));
        });
    };

    /** Asks one question in place of the buttons. @param build makes the form of the way back */
    AdrPanel.prototype.ask = function (build) {
        var self = this;
        var form = build(function () {
            form.replaceWith(self.actions);
            self.actions.querySelector('button').focus();
        });
        this.message.replaceChildren();
        this.actions.replaceWith(form);
        window.Groundbreak.adrForms.begin(form);
    };

    AdrPanel.prototype.busy = function (busy) {
        this.place.querySelectorAll('button').forEach(function (each) {
            each.disabled = busy;
        });
    };

    host.ready(function () {
        window.Groundbreak.roots.ofPage('.groundbreak-adr').slice(0, 1).forEach(function (root) {
            new AdrPanel(root).load();
        });
    });
}());
