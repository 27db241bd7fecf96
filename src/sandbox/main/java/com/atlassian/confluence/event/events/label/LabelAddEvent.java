package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Labelable;

/** Published inside the transaction that adds the label, before its commit. */
public class LabelAddEvent extends LabelEvent {
    public LabelAddEvent(Labelable labelled) {
        super(labelled);
    }
}
