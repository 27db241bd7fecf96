/* The fields that the forms of a review are made of; each says what is wrong with it beside itself. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        limit: AJS.I18n.getText('groundbreak.panel.limit')
    };
    var ids = 0;

    function nextId() {
        ids += 1;
        return 'groundbreak-review-' + ids;
    }

    /** A label, its field, what describes it, and a place for what is wrong. @param field has an id */
    function group(label, field, hint) {
        var said = element('p', {'class': 'error', id: field.id + '-error', role: 'alert'});
        var parts = [element('label', {'for': field.id}, [label]), field];
        var described = [said.id];
        if (hint) {
            parts.push(element('p', {'class': 'description', id: field.id + '-hint'}, [hint]));
            described.unshift(field.id + '-hint');
        }
        field.setAttribute('aria-describedby', described.join(' '));
        field.wrong = said;
        return element('div', {'class': 'field-group'}, parts.concat(said));
    }

    /** Says what is wrong with a field that `group` was made for; no words take it back. */
    function complain(field, wrong) {
        field.setAttribute('aria-invalid', String(Boolean(wrong)));
        field.wrong.replaceChildren(wrong);
    }

    function control(name, attributes, children) {
        var made = element(name, attributes, children);
        made.id = nextId();
        return made;
    }

    window.Groundbreak.reviewFields = {
        complain: complain,
        group: group,

        line: function (value) {
            var made = control('input', {type: 'text', 'class': 'text', autocomplete: 'off'});
            made.value = value || '';
            return made;
        },

        /** A whole number. @param most the largest; the smallest is 0 */
        number: function (value, most) {
            var made = control('input', {type: 'number', 'class': 'text short-field', min: '0', max: String(most),
                step: '1'});
            made.value = String(value);
            return made;
        },

        /** A date with a time of day, of no zone: 2026-11-28T14:00. @param earliest that can be picked */
        moment: function (value, earliest) {
            var made = control('input', {type: 'datetime-local', 'class': 'text', min: earliest});
            made.value = value;
            return made;
        },

        /** Several lines, of which too many are an error of the field and are not cut. @param most characters */
        area: function (value, most) {
            var made = control('textarea', {'class': 'textarea', rows: '3'});
            made.value = value || '';
            made.addEventListener('input', function () {
                complain(made, made.value.length > most ? elements.fill(text.limit, most) : '');
            });
            return made;
        },

        /** @param choices [{value, text}], at least one; the first is chosen */
        select: function (choices) {
            return control('select', {'class': 'select'}, choices.map(function (choice) {
                return element('option', {value: choice.value}, [choice.text]);
            }));
        },

        /**
         * Radio buttons of which none is chosen.
         *
         * @param choices [{value, text}]
         * @return the set of fields, with `chosen()`, `choose(value)`, and `complain(words)`, which leads to the first
         */
        radios: function (legend, choices) {
            var name = nextId();
            var wrong = element('p', {'class': 'error', id: name + '-error', role: 'alert'});
            var inputs = choices.map(function (choice) {
                return control('input', {type: 'radio', 'class': 'radio', name: name, value: choice.value});
            });
            var set = element('fieldset', {'class': 'group', 'aria-describedby': wrong.id},
                [element('legend', {}, [element('span', {}, [legend])])].concat(choices.map(function (choice, index) {
                    return element('div', {'class': 'radio'},
                        [inputs[index], element('label', {'for': inputs[index].id}, [choice.text])]);
                }), wrong));
            set.addEventListener('change', function () {
                wrong.textContent = '';
            });
            set.chosen = function () {
                var found = inputs.filter(function (input) {
                    return input.checked;
                })[0];
                return found ? found.value : '';
            };
            set.choose = function (value) {
                inputs.forEach(function (input) {
                    input.checked = input.value === value;
                });
            };
            set.complain = function (words) {
                wrong.textContent = words;
                inputs[0].focus();
            };
            return set;
        }
    };
}());
