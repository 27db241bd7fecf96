/* What waits for the viewer. What was printed for everybody stays until it is there, or if it fails. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var tables = window.Groundbreak.listTable;
    var text = {
        end: AJS.I18n.getText('groundbreak.waiting.end'),
        failed: AJS.I18n.getText('groundbreak.waiting.load-failed'),
        matters: AJS.I18n.getText('groundbreak.waiting.matters'),
        none: AJS.I18n.getText('groundbreak.waiting.none'),
        page: AJS.I18n.getText('groundbreak.list.page'),
        perhapsMore: AJS.I18n.getText('groundbreak.waiting.perhaps-more'),
        shown: AJS.I18n.getText('groundbreak.waiting.shown'),
        space: AJS.I18n.getText('groundbreak.register.space'),
        title: AJS.I18n.getText('groundbreak.waiting.title')
    };

    /** The end of a window: how long it is until then, and when that is. */
    function end(row) {
        if (!row.leftText) {
            return [row.endsText];
        }
        return [
            row.ended ? elements.lozenge('aui-lozenge-moved', row.leftText) : row.leftText,
            element('span', {'class': 'groundbreak-end'}, [row.endsText])
        ];
    }

    function matters(row) {
        return row.matters.map(function (matter) {
            return element('span', {'class': 'groundbreak-matter'}, [matter.text]);
        });
    }

    function Waiting(root) {
        this.summary = root.querySelector('.groundbreak-list-summary');
        this.failed = text.failed;
        this.count = 0;
        this.parts = new window.Groundbreak.Parts(root, this);
    }

    Waiting.prototype.path = function (after) {
        return '/waiting' + (after ? '?cursor=' + encodeURIComponent(after) : '');
    };

    Waiting.prototype.show = function (part) {
        this.summary.hidden = true;
        if (part.rows.length > 0 && !this.table) {
            this.table = tables.table(text.title, [text.page, text.matters, text.space, text.end]);
            this.parts.place.append(this.table);
        }
        this.count += part.rows.length;
        return part.rows.length === 0 ? null : tables.add(this.table, part.rows.map(function (row) {
            return tables.row(row, [matters(row), [row.space], end(row)]);
        }));
    };

    Waiting.prototype.tell = function (part, after) {
        if (part.after && !part.sure) {
            this.parts.say([text.perhapsMore]);
        } else if (this.count === 0) {
            this.parts.say([text.none]);
        } else if (part.after || after) {
            this.parts.say([elements.fill(text.shown, this.count)]);
        }
    };

    window.Groundbreak.endOfWindow = end;

    host.ready(function () {
        document.querySelectorAll('.groundbreak-waiting[data-live]').forEach(function (root) {
            new Waiting(root).parts.load(null);
        });
    });
}());
