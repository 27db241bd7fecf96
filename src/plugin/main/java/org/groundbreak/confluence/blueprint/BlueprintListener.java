package org.groundbreak.confluence.blueprint;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.plugins.createcontent.api.events.BlueprintPageCreateEvent;
import com.atlassian.event.api.EventListener;
import java.util.function.Consumer;

/** Hears of pages that somebody makes from a blueprint, within his click and as him. */
public class BlueprintListener {

    private final Consumer<Page> made;

    /** @param made is handed the page; must not throw */
    BlueprintListener(Consumer<Page> made) {
        this.made = made;
    }

    /** A page was made from some blueprint. */
    @EventListener
    public void onMade(BlueprintPageCreateEvent event) {
        made.accept(event.getPage());
    }
}
