/* The open rounds for whoever watches over them. Whoever does not, sees nothing of it. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var tables = window.Groundbreak.listTable;
    var text = {
        actions: AJS.I18n.getText('groundbreak.rounds.actions'),
        approver: AJS.I18n.getText('groundbreak.panel.approver'),
        driver: AJS.I18n.getText('groundbreak.panel.driver'),
        end: AJS.I18n.getText('groundbreak.waiting.end'),
        failed: AJS.I18n.getText('groundbreak.rounds.load-failed'),
        none: AJS.I18n.getText('groundbreak.rounds.none'),
        page: AJS.I18n.getText('groundbreak.list.page'),
        perhapsMore: AJS.I18n.getText('groundbreak.rounds.perhaps-more'),
        shown: AJS.I18n.getText('groundbreak.rounds.shown'),
        space: AJS.I18n.getText('groundbreak.register.space'),
        status: AJS.I18n.getText('groundbreak.list.status'),
        title: AJS.I18n.getText('groundbreak.rounds.title')
    };

    function Rounds(root) {
        this.root = root;
        this.failed = text.failed;
        this.count = 0;
        this.steered = elements.element('p', {role: 'status', 'class': 'assistive'});
        this.parts = new window.Groundbreak.Parts(root.querySelector('.groundbreak-list'), this);
        root.append(this.steered);
    }

    Rounds.prototype.path = function (after) {
        return '/rounds' + (after ? '?cursor=' + encodeURIComponent(after) : '');
    };

    Rounds.prototype.show = function (part, after) {
        var steered = this.steered;
        if (!after) {
            this.root.hidden = !part.watching && !part.after;
        }
        if (part.rows.length > 0 && !this.table) {
            this.table = tables.table(text.title,
                [text.page, text.status, text.driver, text.approver, text.space, text.end, text.actions]);
            this.table.classList.add('groundbreak-steered');
            this.parts.place.append(this.table);
        }
        this.count += part.rows.length;
        return part.rows.length === 0 ? null : tables.add(this.table, part.rows.map(function (row) {
            return new window.Groundbreak.RoundRow(row, part.words, function (sentence) {
                steered.textContent = sentence;
            }).node;
        }));
    };

    Rounds.prototype.tell = function (part) {
        var said = [];
        if (part.after && !part.sure) {
            said.push(text.perhapsMore);
        } else {
            said.push(this.count === 0 ? text.none : elements.fill(text.shown, this.count));
        }
        if (part.hiddenText) {
            said.push(' ', part.hiddenText);
        }
        this.parts.say(said);
    };

    host.ready(function () {
        document.querySelectorAll('.groundbreak-open-rounds').forEach(function (root) {
            new Rounds(root).parts.load(null);
            window.Groundbreak.leavingForm(root);
        });
    });
}());
