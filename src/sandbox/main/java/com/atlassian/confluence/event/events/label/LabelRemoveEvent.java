package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Labelable;

/** Published inside the transaction that removes the label, before its commit. */
public class LabelRemoveEvent extends LabelEvent {
    public LabelRemoveEvent(Labelable labelled) {
        super(labelled);
    }
}
