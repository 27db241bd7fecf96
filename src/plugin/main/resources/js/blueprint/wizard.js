/* The wizard of the spec blueprint: asks the server before the page is made, so that nothing has to be typed twice. */
(function () {
    'use strict';

    var FIELDS = {ContentPageTitle: 'title', epic: 'epic', approver: 'approver'};

    /** The wizard wants its answer at once, so this one call waits. */
    function findings(answers) {
        var errors = {title: AJS.I18n.getText('groundbreak.wizard.check-failed')};
        AJS.$.ajax({
            url: AJS.contextPath() + '/rest/groundbreak/1.0/wizard/check',
            type: 'POST',
            contentType: 'application/json',
            data: JSON.stringify(answers),
            async: false
        }).done(function (found) {
            errors = found.errors;
        }).fail(function (response) {
            if (response.responseJSON && response.responseJSON.code) {
                errors = {title: response.responseJSON.message};
            }
        });
        return errors;
    }

    /** Puts the sentences below their fields and the focus into the first; true when there is none. */
    function show($form, errors) {
        var first = null;
        Object.keys(FIELDS).forEach(function (name) {
            var $field = $form.find('[name="' + name + '"]');
            var $error = $field.siblings('.error');
            $error.text(errors[FIELDS[name]] || '');
            $field.attr('aria-invalid', errors[FIELDS[name]] ? 'true' : 'false');
            first = first || (errors[FIELDS[name]] ? $field : null);
        });
        if (first) {
            first.trigger('focus');
        }
        return !first;
    }

    Confluence.Blueprint.setWizard('org.groundbreak:create-spec', function (wizard) {
        wizard.on('submit.groundbreakSpec', function (event, state) {
            return show(state.$container, findings({
                spaceKey: state.wizardData.spaceKey,
                title: state.pageData.ContentPageTitle,
                epic: state.pageData.epic,
                approver: state.pageData.approver
            }));
        });
    });
}());
