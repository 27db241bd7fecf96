/* The viewer's list: twenty rows a call. What was printed for everybody stays until they are there, or if they fail. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var rows = window.Groundbreak.listRows;
    var text = {
        create: AJS.I18n.getText('groundbreak.list.create'),
        failed: AJS.I18n.getText('groundbreak.list.load-failed'),
        jiraFailed: AJS.I18n.getText('groundbreak.problem.jira-down'),
        nothingVisible: AJS.I18n.getText('groundbreak.list.nothing-visible'),
        perhapsMore: AJS.I18n.getText('groundbreak.list.perhaps-more-visible'),
        shown: AJS.I18n.getText('groundbreak.list.shown')
    };
    /** What each kind is called, what to say without any, and the blueprint that makes one. */
    var KINDS = {
        'technical-specification': {
            title: AJS.I18n.getText('groundbreak.list.kind.technical-specification'),
            empty: AJS.I18n.getText('groundbreak.list.empty.technical-specification'),
            blueprint: 'spec-blueprint'
        },
        rfc: {
            title: AJS.I18n.getText('groundbreak.list.kind.rfc'),
            empty: AJS.I18n.getText('groundbreak.list.empty.rfc'),
            blueprint: 'rfc-blueprint'
        },
        'feasibility-check-in': {
            title: AJS.I18n.getText('groundbreak.list.kind.feasibility-check-in'),
            empty: AJS.I18n.getText('groundbreak.list.empty.feasibility-check-in'),
            blueprint: 'feasibility-check-in-blueprint'
        },
        'opportunity-assessment': {
            title: AJS.I18n.getText('groundbreak.list.kind.opportunity-assessment'),
            empty: AJS.I18n.getText('groundbreak.list.empty.opportunity-assessment'),
            blueprint: 'opportunity-assessment-blueprint'
        },
        'post-launch-review': {
            title: AJS.I18n.getText('groundbreak.list.kind.post-launch-review'),
            empty: AJS.I18n.getText('groundbreak.list.empty.post-launch-review'),
            blueprint: 'post-launch-review-blueprint'
        }
    };

    function List(root) {
        this.spaceKey = root.getAttribute('data-space-key');
        this.code = root.getAttribute('data-kind');
        this.kind = KINDS[this.code];
        this.summary = root.querySelector('.groundbreak-list-summary');
        this.count = 0;
        this.failed = text.failed;
        this.parts = new window.Groundbreak.Parts(root, this);
    }

    List.prototype.path = function (after) {
        return '/spec-list?space=' + encodeURIComponent(this.spaceKey) + '&kind=' + encodeURIComponent(this.code) +
            (after ? '&after=' + encodeURIComponent(after) : '');
    };

    List.prototype.show = function (part) {
        this.summary.hidden = true;
        return part.rows.length > 0 ? this.add(part) : null;
    };

    List.prototype.add = function (part) {
        var parts = this.parts;
        if (!this.table) {
            this.table = rows.table(part.specs, this.kind.title);
            parts.place.append(this.table);
        }
        this.count += part.rows.length;
        var first = rows.add(this.table, part.rows);
        rows.nameEpics(this.table, part.rows, function (problem) {
            parts.say(elements.problem(problem, text.jiraFailed));
        });
        return first;
    };

    List.prototype.tell = function (part, after) {
        if (this.count === 0 && !part.after) {
            this.parts.say([after ? text.nothingVisible : this.kind.empty]);
            this.offerCreate();
        } else if (part.after && !part.sure) {
            this.parts.say([text.perhapsMore]);
        } else if (part.after || after) {
            this.parts.say([elements.fill(text.shown, this.count)]);
        }
    };

    /** Where the host says which blueprint that is, one click begins. */
    List.prototype.offerCreate = function () {
        var self = this;
        if (this.kind.blueprint) {
            host.blueprintUrl(this.spaceKey, this.kind.blueprint).then(function (url) {
                if (url) {
                    self.parts.foot.append(element('a', {href: url}, [text.create]));
                }
            });
        }
    };

    host.ready(function () {
        document.querySelectorAll('.groundbreak-list[data-space-key]').forEach(function (root) {
            if (Object.prototype.hasOwnProperty.call(KINDS, root.getAttribute('data-kind'))) {
                new List(root).parts.load(null);
            }
        });
    });
}());
