/* What stands in place of the spec panel's buttons for a while: one question. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        cancel: AJS.I18n.getText('groundbreak.panel.cancel')
    };
    var ids = 0;

    function nextId() {
        ids += 1;
        return 'groundbreak-field-' + ids;
    }

    /** Puts the question there; Escape leads back as "Cancel" does. */
    function put(place, question, cancel) {
        question.addEventListener('keydown', function (event) {
            if (event.key === 'Escape') {
                cancel();
            }
        });
        place.replaceWith(question);
    }

    window.Groundbreak.specForms = {
        /**
         * Asks for one line of text.
         *
         * @param place what gives way
         * @param action is handed the text
         * @param cancel leads back
         * @param suggestion stands in the field; may be missing
         */
        ask: function (place, label, submit, action, cancel, suggestion) {
            var id = nextId();
            var field = element('input', {type: 'text', 'class': 'text', id: id, autocomplete: 'off'});
            var form = element('form', {'class': 'aui groundbreak-form'}, [
                element('label', {'for': id}, [label]),
                field,
                element('button', {type: 'submit', 'class': 'aui-button aui-button-primary'}, [submit]),
                elements.button(text.cancel, false, cancel)
            ]);
            field.value = suggestion || '';
            form.addEventListener('submit', function (event) {
                event.preventDefault();
                action(field.value);
            });
            put(place, form, cancel);
            field.focus();
        },

        /** Whether somebody is about to answer a question in this place, or to press a button of it. */
        inUse: function (place) {
            var focused = document.activeElement;
            return place !== focused && place.contains(focused) || Boolean(place.querySelector('form, [role="group"]'));
        },

        /** Says what is going to happen. The focus goes to "Cancel", so that a key pressed twice changes nothing. */
        confirm: function (place, consequences, submit, action, cancel) {
            var id = nextId();
            var back = elements.button(text.cancel, false, cancel);
            put(place, element('div', {role: 'group', 'aria-labelledby': id}, [
                element('p', {id: id}, [consequences]),
                element('div', {'class': 'groundbreak-actions'}, [elements.button(submit, true, action), back])
            ]), cancel);
            back.focus();
        }
    };
}());
