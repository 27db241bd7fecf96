/* The form with which a reviewer or the approver says what he thinks of the page on his screen. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var fields = window.Groundbreak.reviewFields;
    var host = window.Groundbreak.host;
    var text = {
        abstain: AJS.I18n.getText('groundbreak.review.verdict.abstain'),
        approve: AJS.I18n.getText('groundbreak.review.verdict.approve'),
        changes: AJS.I18n.getText('groundbreak.review.verdict.request-changes'),
        choose: AJS.I18n.getText('groundbreak.review.verdict.choose'),
        comment: AJS.I18n.getText('groundbreak.review.comment'),
        commentOptional: AJS.I18n.getText('groundbreak.review.comment-optional'),
        commentMissing: AJS.I18n.getText('groundbreak.review.comment-missing'),
        differenceNewTab: AJS.I18n.getText('groundbreak.panel.difference-new-tab'),
        legend: AJS.I18n.getText('groundbreak.review.verdict.legend'),
        onVersion: AJS.I18n.getText('groundbreak.review.verdict.on-version'),
        submit: AJS.I18n.getText('groundbreak.review.verdict.submit'),
        title: AJS.I18n.getText('groundbreak.review.verdict.title')
    };
    var NAME = 'verdict';

    function VerdictForm(panel, desk) {
        this.desk = desk;
        this.contentId = panel.contentId;
        this.version = desk.seenVersion;
        this.required = panel.spec.review.round.commentRequired;
        this.verdict = fields.radios(text.legend, [
            {value: 'APPROVE', text: text.approve},
            {value: 'REQUEST_CHANGES', text: text.changes},
            {value: 'ABSTAIN', text: text.abstain}
        ]);
        this.comment = fields.area('', panel.limits.words);
    }

    VerdictForm.prototype.options = function () {
        if (this.required) {
            this.comment.setAttribute('aria-required', 'true');
        }
        return {
            title: text.title,
            submit: text.submit,
            parts: [this.verdict, fields.group(this.required ? text.comment : text.commentOptional, this.comment)],
            complete: this.complete.bind(this),
            send: this.send.bind(this)
        };
    };

    VerdictForm.prototype.complete = function () {
        if (!this.verdict.chosen()) {
            this.verdict.complain(text.choose);
            return false;
        }
        if (this.required && this.comment.value.trim() === '') {
            fields.complain(this.comment, text.commentMissing);
            return false;
        }
        return true;
    };

    VerdictForm.prototype.send = function () {
        var desk = this.desk;
        desk.send('PUT', '/verdict',
            {pageVersion: this.version, verdict: this.verdict.chosen(), comment: this.comment.value},
            {
                saved: function () {
                    window.Groundbreak.reviewForm.taken(desk, NAME);
                },
                changed: this.renew.bind(this)
            });
    };

    /**
     * The page says something else by now: from now on the button sends the verdict on that version. The focus goes to
     * the difference, so that pressing a key twice judges nothing unseen.
     */
    VerdictForm.prototype.renew = function (version, said) {
        var difference = element('a', {href: host.differenceUrl(this.contentId, this.desk.seenVersion, version),
            target: '_blank', rel: 'noopener'}, [text.differenceNewTab]);
        this.version = version;
        this.desk.drafts[NAME].form.submit.textContent = elements.fill(text.onVersion, version);
        this.desk.message.replaceChildren(elements.message('warning', said.concat(' ', difference)));
        return difference;
    };

    /** Asks for a verdict in place of the buttons. @param panel of the spec; @param desk the panel on the screen */
    window.Groundbreak.verdictForm = function (panel, desk) {
        var form = new VerdictForm(panel, desk);
        window.Groundbreak.reviewForm(desk, NAME, String(form.required), form.options());
    };
}());
