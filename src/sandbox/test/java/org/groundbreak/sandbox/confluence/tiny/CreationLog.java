package org.groundbreak.sandbox.confluence.tiny;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.ArrayList;
import java.util.List;

/** Remembers which pages were made. */
public class CreationLog implements LifecycleAware {
    private final List<String> titles = new ArrayList<>();
    private final EventPublisher events;
    private final LabelManager labels;

    public CreationLog(EventPublisher events, LabelManager labels) {
        this.events = events;
        this.labels = labels;
    }

    @Override
    public void onStart() {
        events.register(this);
    }

    @Override
    public void onStop() {
        events.unregister(this);
    }

    @EventListener
    public void onCreate(PageCreateEvent event) {
        titles.add(event.getPage().getTitle());
    }

    String titles() {
        return String.join(",", titles);
    }

    int count(String label) {
        return labels.getContentForLabel(0, 10, new Label(label)).getList().size();
    }
}
