/* The form that adds an option to a decision: its name, and what it costs. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        add: AJS.I18n.getText('groundbreak.decision.add-option'),
        cancel: AJS.I18n.getText('groundbreak.panel.cancel'),
        cost: AJS.I18n.getText('groundbreak.decision.form.cost'),
        name: AJS.I18n.getText('groundbreak.decision.form.name'),
        nameMissing: AJS.I18n.getText('groundbreak.decision.form.name-missing')
    };
    var forms = 0;

    function line(id, label, most) {
        return {
            label: element('label', {'for': id}, [label]),
            input: element('input', {type: 'text', 'class': 'text', id: id, autocomplete: 'off', maxlength: most})
        };
    }

    window.Groundbreak = window.Groundbreak || {};

    /**
     * Asks for an option.
     *
     * @param question place: what gives way; limit: of characters; action: is handed {name, cost}; back: leads back
     */
    window.Groundbreak.optionForm = function (question) {
        forms += 1;
        var id = 'groundbreak-option-' + forms;
        var name = line(id + '-name', text.name, question.limit);
        var cost = line(id + '-cost', text.cost, question.limit);
        var error = element('div', {'class': 'error', id: id + '-error', role: 'alert'});
        var form = element('form', {'class': 'aui top-label groundbreak-decide', novalidate: ''}, [
            element('div', {'class': 'field-group'}, [name.label, name.input, error]),
            element('div', {'class': 'field-group'}, [cost.label, cost.input]),
            element('div', {'class': 'groundbreak-actions'}, [
                element('button', {type: 'submit', 'class': 'aui-button aui-button-primary'}, [text.add]),
                elements.button(text.cancel, false, question.back)])
        ]);
        name.input.setAttribute('aria-describedby', error.id);
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            var missing = name.input.value.trim() === '';
            error.textContent = missing ? text.nameMissing : '';
            name.input.setAttribute('aria-invalid', String(missing));
            if (missing) {
                name.input.focus();
            } else {
                question.action({name: name.input.value, cost: cost.input.value});
            }
        });
        form.addEventListener('keydown', function (event) {
            if (event.key === 'Escape') {
                question.back();
            }
        });
        question.place.replaceWith(form);
        name.input.focus();
    };
}());
