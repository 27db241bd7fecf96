/* The filters of an index of ADRs: one form, of which every change counts at once. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        all: AJS.I18n.getText('groundbreak.adr.filter.all'),
        decider: AJS.I18n.getText('groundbreak.adr.filter.decider'),
        from: AJS.I18n.getText('groundbreak.adr.filter.from'),
        inForce: AJS.I18n.getText('groundbreak.adr.filter.in-force'),
        label: AJS.I18n.getText('groundbreak.adr.filters'),
        reset: AJS.I18n.getText('groundbreak.adr.filter.reset'),
        sort: AJS.I18n.getText('groundbreak.adr.filter.sort'),
        space: AJS.I18n.getText('groundbreak.adr.filter.space'),
        status: AJS.I18n.getText('groundbreak.adr.field.status'),
        tag: AJS.I18n.getText('groundbreak.adr.filter.tag'),
        words: AJS.I18n.getText('groundbreak.adr.filter.text'),
        to: AJS.I18n.getText('groundbreak.adr.filter.to')
    };
    var STATUSES = [
        ['proposed', AJS.I18n.getText('groundbreak.adr.status.proposed')],
        ['accepted', AJS.I18n.getText('groundbreak.adr.status.accepted')],
        ['rejected', AJS.I18n.getText('groundbreak.adr.status.rejected')],
        ['deprecated', AJS.I18n.getText('groundbreak.adr.status.deprecated')],
        ['superseded', AJS.I18n.getText('groundbreak.adr.status.superseded')],
        ['unknown', AJS.I18n.getText('groundbreak.adr.status.unknown')]
    ];
    var SORTS = [
        ['number', AJS.I18n.getText('groundbreak.adr.sort.number')],
        ['-number', AJS.I18n.getText('groundbreak.adr.sort.number-down')],
        ['-date', AJS.I18n.getText('groundbreak.adr.sort.date-down')],
        ['date', AJS.I18n.getText('groundbreak.adr.sort.date')],
        ['review-by', AJS.I18n.getText('groundbreak.adr.sort.review-by')],
        ['title', AJS.I18n.getText('groundbreak.adr.sort.title')],
        ['status', AJS.I18n.getText('groundbreak.adr.sort.status')]
    ];
    /** As much as a parameter of an address may have. */
    var LONGEST = 255;
    var ids = 0;

    function field(label, control) {
        ids += 1;
        control.id = 'groundbreak-adr-filter-' + ids;
        return element('div', {'class': 'groundbreak-filter'},
            [element('label', {'for': control.id}, [label]), control]);
    }

    function options(list, choices, value) {
        list.replaceChildren.apply(list, choices.map(function (choice) {
            return element('option', {value: choice[0]}, [choice[1]]);
        }));
        list.value = value;
        if (list.selectedIndex < 0 && value) {
            list.append(element('option', {value: value}, [value]));
            list.value = value;
        }
    }

    function select(name, choices, value) {
        var made = element('select', {'class': 'select', name: name});
        options(made, choices, value);
        return made;
    }

    function input(name, type, value) {
        var made = element('input', {'class': 'text', name: name, type: type, maxlength: LONGEST, autocomplete: 'off'});
        made.value = value;
        return made;
    }

    function withAll(choices) {
        return [['', text.all]].concat(choices);
    }

    function same(name) {
        return [name, name];
    }

    /**
     * @param state what is asked for, by name of the field
     * @param spaces keys to choose from; a choice is offered where there are several
     * @param changed is handed the state whenever something was changed
     * @param reset is called when everything shall be as the macro says
     */
    function Filters(state, spaces, changed, reset) {
        this.several = spaces.length > 1;
        this.status = select('status', withAll(STATUSES), state.status);
        this.tag = select('tag', withAll([]), state.tag);
        this.space = select('space', withAll(spaces.map(same)), state.space);
        this.decider = input('decider', 'text', state.decider);
        this.from = input('from', 'date', state.from);
        this.to = input('to', 'date', state.to);
        this.text = input('text', 'search', state.text);
        this.sort = select('sort', SORTS, state.sort);
        this.inForce = element('input', {type: 'checkbox', name: 'inForce'});
        this.inForce.checked = state.inForce === 'true';
        this.form = this.made(changed, reset);
    }

    Filters.prototype.made = function (changed, reset) {
        var self = this;
        var form = element('form', {'class': 'aui groundbreak-filters', role: 'search', 'aria-label': text.label}, [
            field(text.words, this.text), field(text.status, this.status), field(text.tag, this.tag),
            field(text.decider, this.decider)
        ].concat(this.several ? field(text.space, this.space) : [], [
            field(text.from, this.from), field(text.to, this.to), field(text.sort, this.sort), this.check(),
            elements.button(text.reset, false, reset)
        ]));
        form.addEventListener('change', function () {
            changed(self.state());
        });
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            changed(self.state());
        });
        return form;
    };

    /** Offers people in the field for the decider, once it stands in the page. A name may be typed as well. */
    Filters.prototype.offerDeciders = function () {
        var form = this.form;
        window.Groundbreak.pickPerson(this.decider, '/adrs/deciders', function () {
            form.dispatchEvent(new window.Event('change'));
        });
    };

    Filters.prototype.check = function () {
        return element('div', {'class': 'groundbreak-filter groundbreak-filter-check'},
            [element('label', {}, [this.inForce, ' ', text.inForce])]);
    };

    /** What is asked for now; what is not filled in is ''. */
    Filters.prototype.state = function () {
        return {
            status: this.status.value,
            tag: this.tag.value,
            space: this.several ? this.space.value : '',
            decider: this.decider.value.trim(),
            from: this.from.value,
            to: this.to.value,
            text: this.text.value.trim(),
            sort: this.sort.value,
            inForce: this.inForce.checked ? 'true' : ''
        };
    };

    /** The tags there are, of which the one that is chosen stays chosen. */
    Filters.prototype.offerTags = function (tags) {
        options(this.tag, withAll(tags.map(same)), this.tag.value);
    };

    window.Groundbreak.AdrFilters = Filters;
}());
