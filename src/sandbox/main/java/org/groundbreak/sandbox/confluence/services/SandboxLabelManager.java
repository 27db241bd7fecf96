package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.PartialList;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import java.util.List;
import org.groundbreak.sandbox.confluence.content.LabelStore;

/** Labels without permission checks. */
final class SandboxLabelManager implements LabelManager {
    private final LabelStore labels;
    private final Entities entities;

    SandboxLabelManager(LabelStore labels, Entities entities) {
        this.labels = labels;
        this.entities = entities;
    }

    /** Null when nothing carries it. */
    @Override
    public Label getLabel(String name) {
        return labels.pages(name).isEmpty() ? null : new Label(name);
    }

    @Override
    public PartialList<ContentEntityObject> getContentForLabel(int offset, int maxResults, Label label) {
        List<ContentEntityObject> slice = labels.pages(label.toString()).stream()
                .skip(offset)
                .limit(maxResults)
                .<ContentEntityObject>map(entities::page)
                .toList();
        return new PartialList<>(slice);
    }
}
