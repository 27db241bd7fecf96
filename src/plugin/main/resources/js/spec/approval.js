/* Approving, in the spec panel: the button, and what stands there when the page says something else by now. */
(function () {
    'use strict';

    var host = window.Groundbreak.host;
    var elements = window.Groundbreak.elements;
    var element = elements.element;
    var text = {
        approve: AJS.I18n.getText('groundbreak.panel.approve'),
        approveVersion: AJS.I18n.getText('groundbreak.panel.approve-version'),
        differenceNewTab: AJS.I18n.getText('groundbreak.panel.difference-new-tab')
    };

    function button(desk, label, version, primary) {
        var approve = elements.button(label, primary, function () {
            desk.send('POST', '/approval', {pageVersion: version});
        });
        approve.classList.add('groundbreak-approve');
        return approve;
    }

    window.Groundbreak.specApproval = {
        /** The button that approves what is on the screen. @param desk the panel */
        button: function (desk, primary) {
            return button(desk, text.approve, desk.seenVersion, primary);
        },

        /**
         * Offers to approve the version that is published now in place of the one that was seen; should it change once
         * more, the server refuses again. The focus goes to the difference and not to the button, so that pressing a
         * key twice approves nothing unseen. The difference is always that to the version on the screen, which is what
         * was read.
         *
         * @param desk the panel
         * @param said what went wrong, as nodes
         * @param again what is offered in place of approving: label, with a place for the version, and act, which is
         *     handed the version; may be missing
         * @return what is to have the focus
         */
        offer: function (desk, version, said, again) {
            var difference = element('a', {href: host.differenceUrl(desk.contentId, desk.seenVersion, version),
                target: '_blank', rel: 'noopener'}, [text.differenceNewTab]);
            var message = elements.message('warning', said);
            var offered = again ? elements.button(elements.fill(again.label, version), true, function () {
                again.act(version);
            }) : button(desk, elements.fill(text.approveVersion, version), version, true);
            message.append(element('div', {'class': 'groundbreak-actions'}, [difference, offered]));
            desk.place.querySelectorAll('.groundbreak-approve').forEach(function (stale) {
                stale.remove();
            });
            desk.message.replaceChildren(message);
            return difference;
        }
    };
}());
