/* The sandbox's editor: a text area with storage format, checked and rendered by the server. */
(function () {
    'use strict';

    var BODIES = {
        RICH_TEXT: '<ac:rich-text-body><p></p></ac:rich-text-body>',
        PLAIN_TEXT: '<ac:plain-text-body><![CDATA[]]></ac:plain-text-body>'
    };
    var base = document.querySelector('meta[name="ajs-context-path"]').content;
    var storage = document.getElementById('storage');
    var error = document.getElementById('storage-error');
    var area = document.getElementById('preview-area');
    var select = document.getElementById('macro');
    var fields = document.getElementById('macro-parameters');
    var insert = document.getElementById('insert-macro');
    var macros = JSON.parse(select.dataset.macros);
    var overrides = {};

    window.AJS.MacroBrowser = {
        setMacroJsOverride: function (name, override) {
            overrides[name] = override;
        }
    };

    function ask(method, path, data) {
        return fetch(base + path, {
            method: method,
            credentials: 'same-origin',
            headers: { 'Content-Type': 'application/json' },
            body: data && JSON.stringify(data)
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

    function escaped(text) {
        return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
    }

    function offset(line, column) {
        var before = storage.value.split('\n').slice(0, line - 1);
        return before.join('\n').length + (before.length ? 1 : 0) + column - 1;
    }

    function check(shown) {
        error.textContent = '';
        return ask('POST', '/sandbox/editor/preview', { body: storage.value }).then(function (answer) {
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

    function field(parameter) {
        var group = document.createElement('div');
        var label = document.createElement('label');
        var input = document.createElement(parameter.type === 'enum' ? 'select' : 'input');
        group.className = 'field-group';
        label.textContent = parameter.label + (parameter.required ? ' *' : '');
        label.htmlFor = input.id = 'macro-param-' + parameter.name;
        input.name = parameter.name;
        if (parameter.type === 'enum') {
            input.className = 'select';
            if (!parameter.required && !parameter.defaultValue) {
                input.add(new Option('', ''));
            }
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

    /** The user of this name as storage format has him. */
    function user(name) {
        return ask('GET', '/rest/api/user?username=' + encodeURIComponent(name)).then(function (answer) {
            return '<ri:user ri:userkey="' + escaped(answer.userKey) + '"/>';
        });
    }

    /** Resolves to the parameter in storage format, or to nothing when it has no value. */
    function written(parameter, value) {
        if (!value) {
            return Promise.resolve('');
        }
        var content = parameter.type === 'username'
            ? Promise.all(value.split(/[;, ]+/).filter(Boolean).map(user))
            : Promise.resolve([escaped(value)]);
        return content.then(function (parts) {
            return '<ac:parameter ac:name="' + escaped(parameter.name) + '">' + parts.join('') + '</ac:parameter>';
        });
    }

    /** What the form says, after whoever has an override for this macro has seen it. */
    function sent(macro, inputs) {
        var parameters = {};
        macro.fields.forEach(function (parameter, i) {
            var value = inputs[i].type === 'checkbox' ? String(inputs[i].checked) : inputs[i].value;
            if (value) {
                parameters[parameter.name] = value;
            }
        });
        var override = overrides[macro.name];
        return override && override.beforeParamsRetrieved ? override.beforeParamsRetrieved(parameters) : parameters;
    }

    insert.addEventListener('click', function () {
        var macro = chosen();
        var inputs = Array.from(fields.querySelectorAll('input, select'));
        if (!inputs.every(function (input) { return input.reportValidity(); })) {
            return;
        }
        var parameters = sent(macro, inputs);
        Promise.all(Object.keys(parameters).map(function (name) {
            var known = macro.fields.find(function (parameter) { return parameter.name === name; });
            return written(known || { name: name, type: 'string' }, parameters[name]);
        })).then(function (parameters) {
            var text = '<ac:structured-macro ac:name="' + escaped(macro.name) + '" ac:schema-version="1" ac:macro-id="' +
                window.crypto.randomUUID() + '">' + parameters.join('') + (BODIES[macro.bodyType] || '') +
                '</ac:structured-macro>';
            storage.setRangeText(text, storage.selectionStart, storage.selectionEnd, 'end');
            select.value = '';
            select.dispatchEvent(new Event('change'));
            storage.focus();
        });
    });

    window.AJS.trigger('init.rte');

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
