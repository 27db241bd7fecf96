/* Beside the mark that a page says something else than what was approved: the difference, and what to do about it. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var button = elements.button;
    var text = {
        again: AJS.I18n.getText('groundbreak.panel.review-again'),
        differenceNewTab: AJS.I18n.getText('groundbreak.panel.difference-new-tab'),
        reason: AJS.I18n.getText('groundbreak.panel.reaffirm.reason'),
        own: AJS.I18n.getText('groundbreak.difference.own'),
        reaffirm: AJS.I18n.getText('groundbreak.panel.reaffirm')
    };

    /** Says that the approval holds for what was seen; when that is no longer published, the next time for what is. */
    function reaffirm(panel, desk) {
        var version = desk.seenVersion;
        return button(text.reaffirm, false, function () {
            desk.ask({
                label: text.reason,
                submit: text.reaffirm,
                multiline: true,
                maxLength: panel.limits.words,
                action: function (reason) {
                    desk.send('POST', '/reaffirmation', {pageVersion: version, reason: reason}, {
                        changed: function (published, said) {
                            var difference = element('a', {
                                href: host.differenceUrl(desk.contentId, desk.seenVersion, published),
                                target: '_blank', rel: 'noopener'
                            }, [text.differenceNewTab]);
                            version = published;
                            desk.message.replaceChildren(elements.message('warning', said.concat(' ', difference)));
                            return difference;
                        }
                    });
                }
            });
        });
    }

    function again(panel, desk) {
        return button(text.again, false, function () {
            window.Groundbreak.startForm(panel, desk);
        });
    }

    /** Whether the viewer's verdict in the latest round is of content that has changed since. */
    function judgedOther(panel) {
        var round = panel.spec && panel.spec.review && panel.spec.review.round;
        return Boolean(round) && round.reviewers.map(function (reviewer) {
            return reviewer.verdict;
        }).concat(round.approverVerdict).some(function (verdict) {
            return verdict && verdict.mine && !verdict.onPresentContent;
        });
    }

    /**
     * The parts for a spec that was changed since its approval, or since the viewer has judged it; none for any other.
     *
     * @param desk the panel: it sends and asks
     */
    window.Groundbreak.specChanged = function (panel, desk) {
        var place = element('div', {});
        var may = panel.spec && panel.spec.review ? panel.spec.review.may : {};
        if (judgedOther(panel)) {
            return [element('div', {'class': 'groundbreak-actions groundbreak-changed'}, [
                window.Groundbreak.differenceButton(panel.contentId, '', place, text.own),
                panel.spec.changedSinceApproval && may.reaffirm && desk.seenVersion > 0 && reaffirm(panel, desk)
            ].filter(Boolean)), place];
        }
        if (!panel.spec || !panel.spec.changedSinceApproval) {
            return [];
        }
        return [
            element('div', {'class': 'groundbreak-actions groundbreak-changed'}, [
                window.Groundbreak.differenceButton(panel.contentId, 'verdict=approval', place),
                may.reaffirm && desk.seenVersion > 0 && reaffirm(panel, desk),
                may.start && panel.mainAction !== 'START_ROUND' && again(panel, desk)
            ].filter(Boolean)),
            place
        ];
    };

    /**
     * What is sent of a version, with the instant at which it was seen: as the page was rendered, or as the server has
     * offered it.
     *
     * @param desk the panel: seenVersion, seenAt, and offered: what the server said was published when it refused
     * @param body may be missing, as may its version
     */
    window.Groundbreak.specSeen = function (desk, body) {
        var version = body && body.pageVersion;
        if (version && desk.offered && desk.offered.pageVersion === version) {
            body.seenAt = desk.offered.seenAt;
        } else if (version && version === desk.seenVersion) {
            body.seenAt = desk.seenAt;
        }
        return body;
    };
}());
