/* One verdict as it stands in a row: what was said, of which version, when, and in which words. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var host = window.Groundbreak.host;
    var text = {
        differenceNewTab: AJS.I18n.getText('groundbreak.panel.difference-new-tab'),
        onVersion: AJS.I18n.getText('groundbreak.review.on-version')
    };

    /** Of content that is no longer what the page says; the words are the same everywhere, so that one learns them. */
    function older(verdict, panel) {
        return element('span', {'class': 'groundbreak-review-older'}, [
            elements.fill(text.onVersion, verdict.pageVersion), ' ',
            element('a', {
                href: host.differenceUrl(panel.contentId, verdict.pageVersion, panel.pageVersion),
                target: '_blank', rel: 'noopener'
            }, [text.differenceNewTab])]);
    }

    /**
     * The nodes of a verdict.
     *
     * @param verdict as the server tells it
     * @param panel of the spec
     */
    window.Groundbreak.reviewVerdict = function (verdict, panel) {
        var nodes = [elements.lozenge(verdict.lozenge, verdict.text), ' ',
            element('time', {'class': 'groundbreak-review-detail', datetime: verdict.at}, [verdict.atText])];
        if (!verdict.onPresentContent) {
            nodes.push(' ', older(verdict, panel));
        }
        if (verdict.comment) {
            nodes.push(element('div', {'class': 'groundbreak-words'}, [verdict.comment]));
        }
        return nodes;
    };
}());
