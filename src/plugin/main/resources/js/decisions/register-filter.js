/* What somebody wants to see of the register. On its own page the address keeps it. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        all: AJS.I18n.getText('groundbreak.register.status.all'),
        anybody: AJS.I18n.getText('groundbreak.register.part.anybody'),
        approver: AJS.I18n.getText('groundbreak.register.part.approver'),
        contributors: AJS.I18n.getText('groundbreak.register.part.contributors'),
        decided: AJS.I18n.getText('groundbreak.decision.status.DECIDED'),
        driver: AJS.I18n.getText('groundbreak.register.part.driver'),
        filters: AJS.I18n.getText('groundbreak.register.filters'),
        from: AJS.I18n.getText('groundbreak.register.from'),
        inProgress: AJS.I18n.getText('groundbreak.decision.status.IN_PROGRESS'),
        informed: AJS.I18n.getText('groundbreak.register.part.informed'),
        mine: AJS.I18n.getText('groundbreak.register.part.mine'),
        notStarted: AJS.I18n.getText('groundbreak.decision.status.NOT_STARTED'),
        open: AJS.I18n.getText('groundbreak.register.status.open'),
        overdue: AJS.I18n.getText('groundbreak.register.only-overdue'),
        part: AJS.I18n.getText('groundbreak.register.part'),
        space: AJS.I18n.getText('groundbreak.register.space-key'),
        status: AJS.I18n.getText('groundbreak.list.status'),
        to: AJS.I18n.getText('groundbreak.register.to')
    };
    var NAMES = ['status', 'part', 'from', 'to', 'space', 'overdue'];
    var count = 0;

    function select(name, options) {
        return element('select', {'class': 'select', name: name}, options.map(function (option) {
            return element('option', {value: option[0]}, [option[1]]);
        }));
    }

    function labelled(label, field) {
        count += 1;
        field.id = 'groundbreak-register-field-' + count;
        return element('div', {'class': 'groundbreak-register-field'},
            [element('label', {'for': field.id}, [label]), field]);
    }

    /**
     * @param root the register; it says what the filters begin with
     * @param changed called when they are others
     */
    function RegisterFilter(root, changed) {
        var self = this;
        this.ownPage = root.hasAttribute('data-own-page');
        this.fields = {
            status: select('status', [['all', text.all], ['open', text.open], ['not-started', text.notStarted],
                ['in-progress', text.inProgress], ['decided', text.decided]]),
            part: select('part', [['', text.anybody], ['mine', text.mine], ['approver', text.approver],
                ['driver', text.driver], ['contributors', text.contributors], ['informed', text.informed]]),
            from: element('input', {'class': 'text', type: 'date', name: 'from'}),
            to: element('input', {'class': 'text', type: 'date', name: 'to'}),
            space: element('input', {'class': 'text', type: 'text', name: 'space', maxlength: '255'}),
            overdue: element('input', {type: 'checkbox', name: 'overdue', 'class': 'checkbox'})
        };
        this.begin(root);
        var form = element('form', {'class': 'aui groundbreak-register-filter', 'aria-label': text.filters},
            NAMES.map(function (name) {
                return labelled(text[name], self.fields[name]);
            }));
        form.addEventListener('submit', function (event) {
            event.preventDefault();
        });
        form.addEventListener('change', function () {
            self.keep();
            changed();
        });
        root.append(form);
    }

    RegisterFilter.prototype.begin = function (root) {
        var fields = this.fields;
        var kept = new window.URLSearchParams(this.ownPage ? window.location.search : '');
        fields.status.value = root.getAttribute('data-status');
        fields.part.value = root.hasAttribute('data-mine') ? 'mine' : '';
        fields.overdue.checked = root.hasAttribute('data-overdue');
        NAMES.forEach(function (name) {
            if (kept.has(name)) {
                fields[name].value = kept.get(name);
            }
        });
        fields.overdue.checked = fields.overdue.checked || kept.get('overdue') === 'true';
        fields.overdue.value = 'true';
    };

    /** Name and value of each that says something. */
    RegisterFilter.prototype.pairs = function () {
        var fields = this.fields;
        return NAMES.map(function (name) {
            var value = name === 'overdue' && !fields[name].checked ? '' : fields[name].value.trim();
            return [name, value];
        }).filter(function (pair) {
            return pair[1];
        });
    };

    RegisterFilter.prototype.keep = function () {
        if (this.ownPage) {
            window.history.replaceState(null, '', '?' + new window.URLSearchParams(this.pairs()).toString());
        }
    };

    /** As our REST API reads it. */
    RegisterFilter.prototype.query = function () {
        return this.pairs().map(function (pair) {
            var name = pair[0];
            if (name === 'part') {
                return pair[1] === 'mine' ? 'mine=true' : 'role=' + pair[1];
            }
            return name + '=' + encodeURIComponent(pair[1]);
        });
    };

    window.Groundbreak.RegisterFilter = RegisterFilter;
}());
