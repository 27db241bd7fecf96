/* The wizards of the blueprints: ask the server before the page is made, so that nothing has to be typed twice. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var FIELDS = {ContentPageTitle: 'title', epic: 'epic', approver: 'approver', due: 'due', deciders: 'deciders'};
    /** The page of its wizard for each item of the Create dialog: specs are asked more than plain pages. */
    var PAGES = {
        'create-spec': 'groundbreakSpec',
        'create-rfc': 'groundbreakSpec',
        'create-feasibility-check-in': 'groundbreakPage',
        'create-opportunity-assessment': 'groundbreakPage',
        'create-post-launch-review': 'groundbreakPage',
        'create-daci-decision': 'groundbreakDecision',
        'create-adr': 'groundbreakAdr'
    };

    function findings(answers) {
        var answer = host.callAtOnce('POST', '/wizard/check', answers);
        if (answer.ok) {
            return answer.body;
        }
        return {errors: {title: answer.body.message || AJS.I18n.getText('groundbreak.wizard.check-failed')}};
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

    Object.keys(PAGES).forEach(function (item) {
        host.wizardSubmitted(item, PAGES[item], function (state) {
            var found = findings({
                spaceKey: state.wizardData.spaceKey,
                title: state.pageData.ContentPageTitle,
                epic: state.pageData.epic,
                approver: state.pageData.approver,
                due: state.pageData.due,
                deciders: state.pageData.deciders
            });
            // Under the seed stands what Jira said of the epic; the page carries it in its macro.
            state.pageData.groundbreakSeed = found.seed;
            return show(state.$container, found.errors);
        }, function (state) {
            state.$container.find('[name="epic"]').each(function () {
                window.Groundbreak.pickEpic(this);
            });
            state.$container.find('[name="approver"]').each(function () {
                window.Groundbreak.pickPerson(this,
                    '/candidates?space=' + encodeURIComponent(state.wizardData.spaceKey));
            });
            state.$container.find('[name="deciders"]').each(function () {
                window.Groundbreak.pickPeople(this,
                    '/candidates?space=' + encodeURIComponent(state.wizardData.spaceKey));
            });
        });
    });
}());
