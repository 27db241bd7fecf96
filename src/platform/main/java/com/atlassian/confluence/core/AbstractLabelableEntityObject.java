package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.Label;
import java.util.List;

public abstract class AbstractLabelableEntityObject {
    public native List<Label> getLabels();
}
