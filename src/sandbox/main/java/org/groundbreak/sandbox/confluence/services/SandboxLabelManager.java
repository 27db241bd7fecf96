package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.PartialList;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.pages.Page;
import java.util.stream.Stream;
import org.groundbreak.sandbox.confluence.content.LabelStore;
import org.groundbreak.sandbox.host.NotModelled;

/** Labels without permission checks. */
final class SandboxLabelManager implements LabelManager {
    /** What it answers when the label is there: as in the product, a number that says so. */
    private static final int DONE = 1;

    private final LabelStore labels;
    private final Entities entities;
    private final PageLife life;

    SandboxLabelManager(LabelStore labels, Entities entities, PageLife life) {
        this.labels = labels;
        this.entities = entities;
        this.life = life;
    }

    /** Of pages alone. */
    @Override
    public int addLabel(Labelable object, Label label) {
        if (!(object instanceof Page page)) {
            throw new NotModelled("a label of anything but a page");
        }
        life.addLabel(page.getId(), label.toString());
        return DONE;
    }

    /** Null when nothing carries it. */
    @Override
    public Label getLabel(String name) {
        return labels.pages(name).isEmpty() ? null : new Label(name);
    }

    @Override
    public PartialList<ContentEntityObject> getContentForLabel(int offset, int maxResults, Label label) {
        return slice(labels.pages(label.toString()).stream().map(entities::page), offset, maxResults);
    }

    @Override
    public PartialList<ContentEntityObject> getContentInSpaceForLabel(
            int offset, int maxResults, String spaceKey, Label label) {
        Stream<Page> pages = labels.pages(label.toString()).stream()
                .map(entities::page)
                .filter(page -> page.getSpace().getKey().equals(spaceKey));
        return slice(pages, offset, maxResults);
    }

    private static PartialList<ContentEntityObject> slice(Stream<Page> pages, int offset, int maxResults) {
        return new PartialList<>(pages.skip(offset)
                .limit(maxResults)
                .<ContentEntityObject>map(page -> page)
                .toList());
    }
}
