/* What can be set: for each part its fields, in the order in which they are shown. */
(function () {
    'use strict';

    var starterAbout = AJS.I18n.getText('groundbreak.settings.starter.about');

    /** A field; the code is that of the problem with what was typed, the kind that of its input. */
    function field(name, kind, code, label, about) {
        return {name: name, kind: kind, code: code, label: label, about: about};
    }

    window.Groundbreak = window.Groundbreak || {};

    window.Groundbreak.settingParts = [{
        name: 'general',
        title: AJS.I18n.getText('groundbreak.settings.general'),
        fields: [
            field('adrLabel', 'text', 'setting-label',
                AJS.I18n.getText('groundbreak.settings.adr-label'),
                AJS.I18n.getText('groundbreak.settings.adr-label.about')),
            field('numberPrefix', 'text', 'setting-prefix',
                AJS.I18n.getText('groundbreak.settings.number-prefix'),
                AJS.I18n.getText('groundbreak.settings.number-prefix.about')),
            field('approverFixed', 'yesOrNo', null,
                AJS.I18n.getText('groundbreak.settings.approver-fixed'),
                AJS.I18n.getText('groundbreak.settings.approver-fixed.about')),
            field('technicalGroup', 'text', 'setting-group',
                AJS.I18n.getText('groundbreak.settings.technical-group'),
                AJS.I18n.getText('groundbreak.settings.technical-group.about')),
            field('processOwnerGroup', 'text', 'setting-group',
                AJS.I18n.getText('groundbreak.settings.process-owner-group'),
                AJS.I18n.getText('groundbreak.settings.process-owner-group.about'))
        ]
    }, {
        name: 'reviews',
        title: AJS.I18n.getText('groundbreak.settings.reviews'),
        about: AJS.I18n.getText('groundbreak.settings.reviews.about'),
        fields: [
            field('windowHours', 'hours', 'setting-window',
                AJS.I18n.getText('groundbreak.settings.window-hours'),
                AJS.I18n.getText('groundbreak.settings.window-hours.about')),
            field('windowWorking', 'yesOrNo', null,
                AJS.I18n.getText('groundbreak.settings.window-working'),
                AJS.I18n.getText('groundbreak.settings.window-working.about')),
            field('requiredPerspectives', 'perspectives', 'setting-perspectives',
                AJS.I18n.getText('groundbreak.settings.required-perspectives'),
                AJS.I18n.getText('groundbreak.settings.required-perspectives.about')),
            field('quorum', 'number', 'setting-quorum',
                AJS.I18n.getText('groundbreak.settings.quorum'),
                AJS.I18n.getText('groundbreak.settings.quorum.about')),
            field('keepWindowOpen', 'yesOrNo', null,
                AJS.I18n.getText('groundbreak.settings.keep-window-open'),
                AJS.I18n.getText('groundbreak.settings.keep-window-open.about')),
            field('commentRequired', 'yesOrNo', null,
                AJS.I18n.getText('groundbreak.settings.comment-required'),
                AJS.I18n.getText('groundbreak.settings.comment-required.about')),
            field('starterAcceptanceCriteria', 'lines', null,
                AJS.I18n.getText('groundbreak.settings.starter-acceptance-criteria'), starterAbout),
            field('starterDependenciesAndRisks', 'lines', null,
                AJS.I18n.getText('groundbreak.settings.starter-dependencies-and-risks'), starterAbout),
            field('starterNonFunctionalRequirements', 'lines', null,
                AJS.I18n.getText('groundbreak.settings.starter-non-functional-requirements'), starterAbout),
            field('starterSuccessMetrics', 'lines', null,
                AJS.I18n.getText('groundbreak.settings.starter-success-metrics'), starterAbout),
            field('starterFree', 'lines', null,
                AJS.I18n.getText('groundbreak.settings.starter-free'), starterAbout)
        ]
    }, {
        name: 'calendar',
        title: AJS.I18n.getText('groundbreak.settings.calendar'),
        about: AJS.I18n.getText('groundbreak.settings.calendar.about'),
        fields: [
            field('zone', 'zone', 'setting-zone',
                AJS.I18n.getText('groundbreak.settings.zone'),
                AJS.I18n.getText('groundbreak.settings.zone.about')),
            field('weekHours', 'week', 'setting-hours',
                AJS.I18n.getText('groundbreak.settings.week-hours'),
                AJS.I18n.getText('groundbreak.settings.week-hours.about'))
        ]
    }];
}());
