package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Labelable;

public abstract class LabelEvent {
    public native Labelable getLabelled();
}
