/* One verdict as it stands in a row: what was said, of which version, when, and in which words. */
(function () {
    'use strict';

    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        onVersion: AJS.I18n.getText('groundbreak.review.on-version')
    };

    /** What has changed since, side by side below, as soon as somebody asks for it. */
    function difference(verdict, panel) {
        var place = element('div');
        var query = verdict.mine ? undefined : 'event=' + verdict.event;
        var button = window.Groundbreak.differenceButton(panel.contentId, query, place);
        button.classList.add('aui-button-link');
        return [button, place];
    }

    /** Of content that is no longer what the page says; the words are the same everywhere, so that one learns them. */
    function older(verdict, panel) {
        return element('div', {'class': 'groundbreak-review-older'},
            [elements.fill(text.onVersion, verdict.versionText), ' '].concat(difference(verdict, panel)));
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
