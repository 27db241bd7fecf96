package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;
import java.util.List;

public abstract class AbstractLabelableEntityObject implements Labelable {
    public native List<Label> getLabels();
}
