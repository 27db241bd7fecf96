/* The rows of the form that starts a review: who is asked, and from which perspective. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var fields = window.Groundbreak.reviewFields;
    var text = {
        add: AJS.I18n.getText('groundbreak.review.start.add'),
        missing: AJS.I18n.getText('groundbreak.review.start.missing'),
        people: AJS.I18n.getText('groundbreak.review.start.people'),
        perspective: AJS.I18n.getText('groundbreak.review.perspective'),
        remove: AJS.I18n.getText('groundbreak.review.start.remove'),
        required: AJS.I18n.getText('groundbreak.review.start.required'),
        reviewer: AJS.I18n.getText('groundbreak.review.reviewer'),
        reviewers: AJS.I18n.getText('groundbreak.review.reviewers'),
        twice: AJS.I18n.getText('groundbreak.review.start.twice')
    };

    /**
     * The rows: one for each perspective that is required, which stays, and as many more as are added.
     *
     * @param perspectives [{perspective, text, required}]
     * @param candidates which method of ours says who may be named
     */
    function StartRows(perspectives, candidates) {
        this.perspectives = perspectives;
        this.candidates = candidates;
        this.rows = [];
        this.list = element('div', {'class': 'groundbreak-review-people'});
        this.adding = elements.button(text.add, false, this.more.bind(this));
    }

    /** Starts with what is required, or else with one row of each perspective; empty ones count for nothing. */
    StartRows.prototype.build = function () {
        var required = this.perspectives.filter(function (each) {
            return each.required;
        });
        (required.length > 0 ? required : this.perspectives).forEach(this.put, this);
        return element('fieldset', {'class': 'group groundbreak-review-asked'}, [
            element('legend', {}, [element('span', {}, [text.reviewers])]),
            element('p', {'class': 'description'}, [text.people]),
            this.list,
            this.adding
        ]);
    };

    /** A row of that perspective: the field that takes a person is named after it. */
    StartRows.prototype.put = function (given) {
        var name = given.required ? elements.fill(text.required, given.text) : given.text;
        var field = fields.line();
        this.add({field: field, required: given.required, perspective: function () {
            return given.perspective;
        }}, [fields.group(name, field)]);
    };

    /** A row whose perspective is chosen in it, the first one when nothing is. */
    StartRows.prototype.more = function () {
        var field = fields.line();
        var select = fields.select(this.perspectives.map(function (each) {
            return {value: each.perspective, text: each.text};
        }));
        var row = this.add({field: field, required: false, perspective: function () {
            return select.value;
        }}, [fields.group(text.perspective, select), fields.group(text.reviewer, field)]);
        row.node.append(this.remover(row));
        this.attach();
        select.focus();
    };

    StartRows.prototype.add = function (row, parts) {
        row.node = element('div', {'class': 'groundbreak-review-person'}, parts);
        this.rows.push(row);
        this.list.append(row.node);
        return row;
    };

    StartRows.prototype.remover = function (row) {
        var self = this;
        var cross = elements.button('×', false, function () {
            var at = self.rows.indexOf(row);
            self.rows.splice(at, 1);
            row.node.remove();
            self.focusNear(at);
        });
        cross.setAttribute('aria-label', text.remove);
        cross.setAttribute('title', text.remove);
        cross.classList.add('aui-button-subtle');
        return cross;
    };

    /** What had the focus is gone: to the row that took its place, the last one, or the button that adds one. */
    StartRows.prototype.focusNear = function (at) {
        var next = this.rows[Math.min(at, this.rows.length - 1)];
        (next ? next.field : this.adding).focus();
    };

    /** Makes pickers of the fields that are none yet; they have to stand in the page. */
    StartRows.prototype.attach = function () {
        this.rows.forEach(function (row) {
            window.Groundbreak.pickPerson(row.field, this.candidates);
        }, this);
    };

    function nameOf(row) {
        return row.field.value.trim();
    }

    /** Whether all that is required is there and nobody is twice; says so in the row where not. */
    StartRows.prototype.complete = function () {
        var seen = {};
        return this.rows.map(function (row) {
            var key = 'u' + nameOf(row).toLowerCase();
            var again = nameOf(row) !== '' && seen[key];
            var missing = row.required && nameOf(row) === '';
            seen[key] = true;
            fields.complain(row.field, again ? text.twice : missing ? text.missing : '');
            return !again && !missing;
        }).every(Boolean);
    };

    /** [{userName, perspective}]; rows that name nobody are left out. */
    StartRows.prototype.reviewers = function () {
        return this.rows.filter(nameOf).map(function (row) {
            return {userName: nameOf(row), perspective: row.perspective()};
        });
    };

    window.Groundbreak.StartRows = StartRows;
}());
