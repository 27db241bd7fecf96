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

    /** The host's view of the difference, where ours cannot be asked whose verdict is meant. */
    function link(verdict, panel) {
        return element('a', {
            href: host.differenceUrl(panel.contentId, verdict.pageVersion, panel.pageVersion),
            target: '_blank', rel: 'noopener'
        }, [text.differenceNewTab]);
    }

    /** What has changed since, side by side below, as soon as somebody asks for it. */
    function difference(panel, userName) {
        var place = element('div');
        var button = window.Groundbreak.differenceButton(panel.contentId, userName, place);
        button.classList.add('aui-button-link');
        return [button, place];
    }

    /**
     * Of content that is no longer what the page says; the words are the same everywhere, so that one learns them.
     *
     * @param userName whose verdict it is; null where nobody knows
     */
    function older(verdict, panel, userName) {
        var known = window.Groundbreak.differenceButton && (verdict.mine || userName);
        return element('div', {'class': 'groundbreak-review-older'},
            [elements.fill(text.onVersion, verdict.pageVersion), ' '].concat(
                known ? difference(panel, verdict.mine ? undefined : userName) : link(verdict, panel)));
    }

    /**
     * The nodes of a verdict.
     *
     * @param verdict as the server tells it
     * @param panel of the spec
     * @param userName whose verdict it is; null where nobody knows
     */
    window.Groundbreak.reviewVerdict = function (verdict, panel, userName) {
        var nodes = [elements.lozenge(verdict.lozenge, verdict.text), ' ',
            element('time', {'class': 'groundbreak-review-detail', datetime: verdict.at}, [verdict.atText])];
        if (!verdict.onPresentContent) {
            nodes.push(' ', older(verdict, panel, userName));
        }
        if (verdict.comment) {
            nodes.push(element('div', {'class': 'groundbreak-words'}, [verdict.comment]));
        }
        return nodes;
    };
}());
