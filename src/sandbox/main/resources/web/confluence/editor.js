/* The sandbox's editor: a text area with storage format, checked and rendered by the server. */
(function () {
    'use strict';

    var base = document.querySelector('meta[name="ajs-context-path"]').content;
    var storage = document.getElementById('storage');
    var error = document.getElementById('storage-error');
    var area = document.getElementById('preview-area');
    var select = document.getElementById('macro');
    var fields = document.getElementById('macro-parameters');
    var insert = document.getElementById('insert-macro');
    var macros = JSON.parse(select.dataset.macros);

    function post(path, data) {
        return fetch(base + '/sandbox/editor/' + path, {
            method: 'POST',
            credentials: 'same-origin',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(data)
        }).then(function (response) {
            return response.json().then(function (answer) {
                if (!response.ok) {
                    throw new Error(answer.message);
                }
                return answer;
            });
        }).catch(function (problem) {
            error.textContent = problem.message;
            throw problem;
        });
    }

    function offset(line, column) {
        var before = storage.value.split('\n').slice(0, line - 1);
        return before.join('\n').length + (before.length ? 1 : 0) + column - 1;
    }

    function check(shown) {
        error.textContent = '';
        return post('preview', { body: storage.value }).then(function (answer) {
            if (answer.error) {
                error.textContent = answer.error;
                storage.focus();
                storage.setSelectionRange(offset(answer.line, answer.column), offset(answer.line, answer.column));
            } else if (shown) {
                // What the server has rendered is the page itself; its own text is escaped there.
                area.innerHTML = answer.html;
            } else {
                error.textContent = 'Well-formed.';
            }
        });
    }

    function field(line) {
        var parameter = line.parameter;
        var group = document.createElement('div');
        var label = document.createElement('label');
        var input = document.createElement(parameter.type === 'enum' ? 'select' : 'input');
        group.className = 'field-group';
        label.textContent = line.label + (parameter.required ? ' *' : '');
        label.htmlFor = input.id = 'macro-param-' + parameter.name;
        input.name = parameter.name;
        if (parameter.type === 'enum') {
            input.className = 'select';
            parameter.values.forEach(function (value) {
                input.add(new Option(value, value, value === parameter.defaultValue, value === parameter.defaultValue));
            });
        } else if (parameter.type === 'boolean') {
            input.type = 'checkbox';
            input.checked = parameter.defaultValue === 'true';
        } else {
            input.className = 'text';
            input.value = parameter.defaultValue;
        }
        input.required = parameter.required && parameter.type !== 'boolean';
        group.append(label, input);
        return group;
    }

    function chosen() {
        return macros.find(function (macro) {
            return macro.name === select.value;
        });
    }

    macros.forEach(function (macro) {
        select.add(new Option(macro.label, macro.name));
    });

    select.addEventListener('change', function () {
        var macro = chosen();
        fields.replaceChildren();
        fields.hidden = insert.hidden = !macro;
        if (macro) {
            fields.append.apply(fields, macro.fields.map(field));
        }
    });

    insert.addEventListener('click', function () {
        var values = {};
        var inputs = Array.from(fields.querySelectorAll('input, select'));
        if (!inputs.every(function (input) { return input.reportValidity(); })) {
            return;
        }
        inputs.forEach(function (input) {
            values[input.name] = input.type === 'checkbox' ? String(input.checked) : input.value;
        });
        post('macro', { name: select.value, parameters: values }).then(function (answer) {
            storage.setRangeText(answer.storage, storage.selectionStart, storage.selectionEnd, 'end');
            select.value = '';
            select.dispatchEvent(new Event('change'));
            storage.focus();
        });
    });

    // The fields of the macro form are no part of the page's form.
    fields.closest('form').addEventListener('submit', function () {
        fields.replaceChildren();
    });

    document.getElementById('check').addEventListener('click', function () {
        check(false);
    });
    document.getElementById('preview').addEventListener('click', function () {
        check(true);
    });
}());
