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
        moreFailed: AJS.I18n.getText('groundbreak.list.more-failed'),
        lookFurther: AJS.I18n.getText('groundbreak.list.look-further'),
        nothingVisible: AJS.I18n.getText('groundbreak.list.nothing-visible'),
        perhapsMore: AJS.I18n.getText('groundbreak.list.perhaps-more-visible'),
        showMore: AJS.I18n.getText('groundbreak.list.show-more'),
        shown: AJS.I18n.getText('groundbreak.list.shown'),
        signIn: AJS.I18n.getText('groundbreak.list.sign-in')
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
    var NOT_SIGNED_IN = 401;

    function List(root) {
        this.spaceKey = root.getAttribute('data-space-key');
        this.code = root.getAttribute('data-kind');
        this.kind = KINDS[this.code];
        this.summary = root.querySelector('.groundbreak-list-summary');
        this.place = element('div', {'class': 'groundbreak-list-part'});
        this.status = element('p', {role: 'status', 'class': 'groundbreak-list-status'});
        this.foot = element('div', {'class': 'groundbreak-actions'});
        this.count = 0;
        root.append(this.place, this.status, this.foot);
    }

    /** One part at a time. @param after what the part before ended with; null for the first */
    List.prototype.load = function (after) {
        var self = this;
        if (this.loading) {
            return;
        }
        this.loading = true;
        var path = '/spec-list?space=' + encodeURIComponent(this.spaceKey) + '&kind=' + this.code +
            (after ? '&after=' + encodeURIComponent(after) : '');
        this.status.replaceChildren();
        host.call('GET', path).then(function (part) {
            self.show(part, after);
        }, function (problem) {
            self.say(problem.status === NOT_SIGNED_IN ? [text.signIn] :
                elements.problem({id: problem.id}, after ? text.moreFailed : text.failed));
        }).finally(function () {
            self.loading = false;
        });
    };

    List.prototype.say = function (nodes) {
        this.status.replaceChildren.apply(this.status, nodes);
    };

    List.prototype.show = function (part, after) {
        var first = part.rows.length > 0 ? this.add(part) : null;
        this.summary.hidden = true;
        this.foot.replaceChildren();
        if (part.after) {
            this.offerMore(part);
        }
        if (after && first) {
            first.querySelector('a').focus();
        }
        this.tell(part, after);
    };

    List.prototype.add = function (part) {
        var self = this;
        if (!this.table) {
            this.table = rows.table(part.specs, this.kind.title);
            this.place.append(this.table);
        }
        this.count += part.rows.length;
        var first = rows.add(this.table, part.rows);
        rows.nameEpics(this.table, part.rows, function (problem) {
            self.say(elements.problem(problem, text.jiraFailed));
        });
        return first;
    };

    List.prototype.offerMore = function (part) {
        var self = this;
        this.foot.append(elements.button(part.sure ? text.showMore : text.lookFurther, false, function () {
            self.load(part.after);
        }));
    };

    List.prototype.tell = function (part, after) {
        if (this.count === 0 && !part.after) {
            this.say([after ? text.nothingVisible : this.kind.empty]);
            this.offerCreate();
        } else if (part.after && !part.sure) {
            this.say([text.perhapsMore]);
        } else if (part.after || after) {
            this.say([elements.fill(text.shown, this.count)]);
        }
    };

    /** Where the host says which blueprint that is, one click begins. */
    List.prototype.offerCreate = function () {
        var self = this;
        if (this.kind.blueprint) {
            host.blueprintUrl(this.spaceKey, this.kind.blueprint).then(function (url) {
                if (url) {
                    self.foot.append(element('a', {href: url}, [text.create]));
                }
            });
        }
    };

    host.ready(function () {
        document.querySelectorAll('.groundbreak-list[data-space-key]').forEach(function (root) {
            new List(root).load(null);
        });
    });
}());
