/* The register of decisions for one viewer, with its filters. What was printed for all stays until it is there. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        approver: AJS.I18n.getText('groundbreak.decision.role.approver'),
        changed: AJS.I18n.getText('groundbreak.decision.changed'),
        decision: AJS.I18n.getText('groundbreak.register.decision'),
        driver: AJS.I18n.getText('groundbreak.decision.role.driver'),
        due: AJS.I18n.getText('groundbreak.decision.due'),
        failed: AJS.I18n.getText('groundbreak.register.load-failed'),
        none: AJS.I18n.getText('groundbreak.register.none'),
        overdue: AJS.I18n.getText('groundbreak.register.overdue'),
        perhapsMore: AJS.I18n.getText('groundbreak.register.perhaps-more'),
        shown: AJS.I18n.getText('groundbreak.register.shown'),
        space: AJS.I18n.getText('groundbreak.register.space'),
        status: AJS.I18n.getText('groundbreak.list.status'),
        title: AJS.I18n.getText('groundbreak.register.title')
    };

    function cell(children) {
        return element('td', {role: 'cell'}, children);
    }

    function heading(label) {
        return element('th', {scope: 'col', role: 'columnheader'}, [label]);
    }

    function decisionCell(row) {
        var nodes = [element('a', {href: host.pageUrl(row.path)}, [row.question])];
        if (row.question !== row.title) {
            nodes.push(element('span', {'class': 'groundbreak-register-page'}, [row.title]));
        }
        return element('th', {scope: 'row', role: 'rowheader'}, nodes);
    }

    function dueCell(row) {
        return cell(row.overdue ?
            [row.dueText, ' ', elements.lozenge('aui-lozenge-error', text.overdue)] : [row.dueText]);
    }

    function statusCell(row) {
        var status = elements.lozenge(row.lozenge, row.statusText);
        return cell(row.changed ? [status, ' ', elements.lozenge('aui-lozenge-moved', text.changed)] : [status]);
    }

    function line(row) {
        return element('tr', {role: 'row'}, [
            decisionCell(row),
            statusCell(row),
            cell([row.approver]),
            cell([row.driver]),
            cell([row.space]),
            dueCell(row)
        ]);
    }

    function table() {
        var labels = [text.decision, text.status, text.approver, text.driver, text.space, text.due];
        return element('table', {'class': 'aui groundbreak-rows groundbreak-register-rows', role: 'table'}, [
            element('caption', {'class': 'assistive'}, [text.title]),
            element('thead', {role: 'rowgroup'}, [element('tr', {role: 'row'}, labels.map(heading))]),
            element('tbody', {role: 'rowgroup'})
        ]);
    }

    function Register(root) {
        var self = this;
        this.summary = root.querySelector('.groundbreak-list-summary');
        this.failed = text.failed;
        this.filter = new window.Groundbreak.RegisterFilter(root, function () {
            self.parts.load(null);
        });
        this.parts = new window.Groundbreak.Parts(root, this);
    }

    Register.prototype.path = function (after) {
        var query = this.filter.query();
        if (after) {
            query.push('cursor=' + encodeURIComponent(after));
        }
        return '/decision-register?' + query.join('&');
    };

    /** The first part stands in place of everything before it. */
    Register.prototype.show = function (part, after) {
        this.summary.hidden = true;
        if (!after) {
            this.count = 0;
            this.table = table();
            this.parts.place.replaceChildren();
        }
        this.count += part.rows.length;
        if (this.count > 0 && !this.table.parentNode) {
            this.parts.place.append(this.table);
        }
        var lines = part.rows.map(line);
        var body = this.table.querySelector('tbody');
        body.append.apply(body, lines);
        return lines[0];
    };

    Register.prototype.tell = function (part) {
        if (part.after && !part.sure) {
            this.parts.say([text.perhapsMore]);
        } else if (this.count === 0) {
            this.parts.say([text.none]);
        } else {
            this.parts.say([elements.fill(text.shown, this.count)]);
        }
    };

    host.ready(function () {
        document.querySelectorAll('.groundbreak-register[data-status]').forEach(function (root) {
            new Register(root).parts.load(null);
        });
    });
}());
