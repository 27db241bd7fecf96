package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;
import java.util.List;

/** What can carry labels. */
public abstract class AbstractLabelableEntityObject implements Labelable {
    /** All of them are global ones. */
    public List<Label> getLabels() {
        return labels();
    }

    abstract List<Label> labels();
}
