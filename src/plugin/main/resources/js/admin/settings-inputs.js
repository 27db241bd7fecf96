/* The inputs of settings, one kind each. All of them are asked and told in the words of our API. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        hours: AJS.I18n.getText('groundbreak.settings.hours-text'),
        no: AJS.I18n.getText('groundbreak.settings.no'),
        none: AJS.I18n.getText('groundbreak.settings.none'),
        yes: AJS.I18n.getText('groundbreak.settings.yes')
    };
    var DAYS = [
        ['monday', AJS.I18n.getText('groundbreak.settings.day.monday')],
        ['tuesday', AJS.I18n.getText('groundbreak.settings.day.tuesday')],
        ['wednesday', AJS.I18n.getText('groundbreak.settings.day.wednesday')],
        ['thursday', AJS.I18n.getText('groundbreak.settings.day.thursday')],
        ['friday', AJS.I18n.getText('groundbreak.settings.day.friday')],
        ['saturday', AJS.I18n.getText('groundbreak.settings.day.saturday')],
        ['sunday', AJS.I18n.getText('groundbreak.settings.day.sunday')]
    ];
    var PERSPECTIVES = [
        ['ENGINEERING', AJS.I18n.getText('groundbreak.perspective.ENGINEERING')],
        ['PRODUCT', AJS.I18n.getText('groundbreak.perspective.PRODUCT')],
        ['DESIGN', AJS.I18n.getText('groundbreak.perspective.DESIGN')]
    ];
    var LONGEST_LINE = '255';
    var LONGEST_TEXT = '1000';

    /** The names of zones that this browser knows; others can be typed. */
    function zones(id) {
        var names = window.Intl && window.Intl.supportedValuesOf ? window.Intl.supportedValuesOf('timeZone') : [];
        return element('datalist', {id: id}, names.map(function (name) {
            return element('option', {value: name});
        }));
    }

    /** An input of one element. @param read what its value is for our API; @param said a value for readers */
    function single(label, id, input, beside, read, said) {
        input.setAttribute('id', id);
        input.setAttribute('aria-describedby', id + '-about');
        return {
            element: element('div', {}, [element('label', {'for': id}, [label]), input].concat(beside)),
            value: function () {
                return read(input.value);
            },
            set: function (value) {
                input.value = String(value);
            },
            said: said,
            disable: function (disabled) {
                input.disabled = disabled;
            },
            mark: function (wrong) {
                if (wrong) {
                    input.setAttribute('aria-invalid', 'true');
                } else {
                    input.removeAttribute('aria-invalid');
                }
            },
            focus: function () {
                input.focus();
            }
        };
    }

    function asIs(value) {
        return value;
    }

    function orNone(value) {
        return value === '' ? text.none : value;
    }

    function line(classes) {
        return element('input', {type: 'text', 'class': classes, autocomplete: 'off', maxlength: LONGEST_LINE});
    }

    /** Several inputs under one label, with labels of their own. @param get, set their value for our API */
    function several(field, id, inputs, rows, get, set, said) {
        var labels = rows.map(function (row) {
            return row.querySelector('label').textContent;
        });
        var about = {'class': 'groundbreak-setting-fields', 'aria-describedby': id + '-about'};
        return {
            element: element('fieldset', about, [element('legend', {}, [element('span', {}, [field.label])])]
                .concat(rows)),
            value: get,
            set: set,
            said: said,
            disable: function (disabled) {
                inputs.forEach(function (input) {
                    input.disabled = disabled;
                });
            },
            /** Marks those of several that the sentence names, or all of them. */
            mark: function (wrong, sentence) {
                var named = inputs.filter(function (input, i) {
                    return sentence && sentence.indexOf('(' + labels[i] + ')') >= 0;
                });
                inputs.forEach(function (input) {
                    if (wrong && (named.length === 0 || named.indexOf(input) >= 0)) {
                        input.setAttribute('aria-invalid', 'true');
                    } else {
                        input.removeAttribute('aria-invalid');
                    }
                });
            },
            focus: function () {
                (inputs.filter(function (input) {
                    return input.hasAttribute('aria-invalid');
                })[0] || inputs[0]).focus();
            }
        };
    }

    function perspectives(field, id) {
        var boxes = PERSPECTIVES.map(function (perspective) {
            return element('input', {
                type: 'checkbox', 'class': 'checkbox', id: id + '-' + perspective[0], value: perspective[0]
            });
        });
        var rows = PERSPECTIVES.map(function (perspective, i) {
            return element('div', {'class': 'checkbox'}, [
                boxes[i], element('label', {'for': boxes[i].id}, [perspective[1]])
            ]);
        });
        return several(field, id, boxes, rows, function () {
            return boxes.filter(function (box) {
                return box.checked;
            }).map(function (box) {
                return box.value;
            }).join(',');
        }, function (value) {
            boxes.forEach(function (box) {
                box.checked = value.split(',').indexOf(box.value) >= 0;
            });
        }, function (value) {
            return orNone(PERSPECTIVES.filter(function (perspective) {
                return value.split(',').indexOf(perspective[0]) >= 0;
            }).map(function (perspective) {
                return perspective[1];
            }).join(', '));
        });
    }

    /** Seven days, each with the times that it says. */
    function week(field, id) {
        var inputs = DAYS.map(function (day) {
            var input = line('text');
            input.setAttribute('id', id + '-' + day[0]);
            return input;
        });
        var rows = DAYS.map(function (day, i) {
            return element('div', {'class': 'groundbreak-setting-day'}, [
                element('label', {'for': inputs[i].id}, [day[1]]), inputs[i]
            ]);
        });
        return several(field, id, inputs, rows, function () {
            return inputs.map(function (input) {
                return input.value.replace(/;/g, ' ');
            }).join(';');
        }, function (value) {
            value.split(';').forEach(function (day, i) {
                inputs[i].value = day.replace(/,/g, ', ');
            });
        }, function (value) {
            return value.split(';').map(function (day, i) {
                return day === '' ? '' : DAYS[i][1] + ' ' + day.replace(/,/g, ', ');
            }).filter(asIs).join('; ');
        });
    }

    var KINDS = {
        text: function (field, id) {
            return single(field.label, id, line('text'), [], asIs, orNone);
        },
        number: function (field, id) {
            return single(field.label, id, line('text short-field'), [], asIs, asIs);
        },
        hours: function (field, id) {
            return single(field.label, id, line('text short-field'), [], asIs, function (value) {
                return elements.fill(text.hours, value);
            });
        },
        zone: function (field, id) {
            var input = line('text');
            input.setAttribute('list', id + '-names');
            return single(field.label, id, input, [zones(id + '-names')], asIs, asIs);
        },
        lines: function (field, id) {
            var area = element('textarea', {'class': 'textarea', rows: '2', maxlength: LONGEST_TEXT});
            return single(field.label, id, area, [], asIs, orNone);
        },
        yesOrNo: function (field, id) {
            var select = element('select', {'class': 'select'}, [
                element('option', {value: 'false'}, [text.no]),
                element('option', {value: 'true'}, [text.yes])
            ]);
            return single(field.label, id, select, [], function (value) {
                return value === 'true';
            }, function (value) {
                return value ? text.yes : text.no;
            });
        },
        perspectives: perspectives,
        week: week
    };

    /**
     * The input of a field, under its label: {element, value, set, said, disable, mark, focus}.
     *
     * @param id of what is typed into; that with -about behind it says what the field is about
     */
    window.Groundbreak.settingInput = function (field, id) {
        return KINDS[field.kind](field, id);
    };
}());
