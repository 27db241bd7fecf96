package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Labelable;

/** Something happened to the labels of something. */
public abstract class LabelEvent {
    private final Labelable labelled;

    protected LabelEvent(Labelable labelled) {
        this.labelled = labelled;
    }

    public Labelable getLabelled() {
        return labelled;
    }
}
