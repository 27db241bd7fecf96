/* A form of a review, in place of the buttons. What was typed stays in it until it has been taken. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        cancel: AJS.I18n.getText('groundbreak.panel.cancel')
    };

    function sentByKey(event) {
        return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    }

    /** Leads to the first field with something wrong, which may stand in a part that is folded up. */
    function toWrongField(form) {
        var wrong = form.querySelector('[aria-invalid="true"]');
        var folded = wrong && wrong.closest('details');
        if (folded) {
            folded.open = true;
        }
        if (wrong) {
            wrong.focus();
        }
        return Boolean(wrong);
    }

    function build(options) {
        var submit = element('button', {type: 'submit', 'class': 'aui-button aui-button-primary'}, [options.submit]);
        var form = element('form', {'class': 'aui top-label groundbreak-review-form', 'aria-label': options.title,
            novalidate: ''}, [element('p', {'class': 'groundbreak-review-title'},
            [element('strong', {}, [options.title])])].concat(options.parts));
        form.append(element('div', {'class': 'groundbreak-actions'}, [submit,
            elements.button(text.cancel, false, function () {
                form.back();
            })]));
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            var complete = options.complete();
            if (!toWrongField(form) && complete) {
                options.send();
            }
        });
        form.addEventListener('keydown', function (event) {
            if (sentByKey(event)) {
                event.preventDefault();
                form.requestSubmit();
            } else if (event.key === 'Escape' && !event.defaultPrevented) {
                form.back();
            }
        });
        form.submit = submit;
        return form;
    }

    window.Groundbreak = window.Groundbreak || {};

    /** Into a form that offers something else by now: the words that were typed. */
    function carry(from, to) {
        var written = from.querySelectorAll('textarea');
        to.querySelectorAll('textarea').forEach(function (area, index) {
            area.value = written[index] ? written[index].value : area.value;
        });
    }

    /**
     * Opens a form of the panel. Whoever leaves it and comes again finds what he had typed, until it was taken; only
     * loading the page anew forgets it.
     *
     * @param desk the panel
     * @param name tells the forms of this panel apart
     * @param offered what the form was made from, as a text: while it is the same, the form stays as it was left
     * @param options title; submit: the button; parts: nodes; complete: whether it can be sent, says what is missing;
     *     send; attach: is called once it stands in the page, may be missing
     */
    window.Groundbreak.reviewForm = function (desk, name, offered, options) {
        var kept = desk.drafts[name];
        var form = kept && kept.offered === offered ? kept.form : build(options);
        if (kept && kept.form !== form) {
            carry(kept.form, form);
        }
        desk.drafts[name] = {offered: offered, form: form};
        form.back = desk.put(form);
        if (options.attach && !(kept && kept.form === form)) {
            options.attach();
        }
        (form.querySelector('input:checked, select, textarea, input') || form).focus();
    };

    /** What was typed in the form of this name has been taken. */
    window.Groundbreak.reviewForm.taken = function (desk, name) {
        delete desk.drafts[name];
    };
}());
