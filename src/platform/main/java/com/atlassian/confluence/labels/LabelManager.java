package com.atlassian.confluence.labels;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.PartialList;

public interface LabelManager {
    int addLabel(Labelable object, Label label);

    Label getLabel(String name);

    PartialList<ContentEntityObject> getContentForLabel(int offset, int maxResults, Label label);

    PartialList<ContentEntityObject> getContentInSpaceForLabel(
            int offset, int maxResults, String spaceKey, Label label);
}
