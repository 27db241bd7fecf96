package org.groundbreak.confluence.specs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.confluence.page.PageKind;
import org.groundbreak.confluence.page.PageWatcher;
import org.groundbreak.store.Store;

/** Specs, for whatever becomes of their pages; stopped ones too, since Jira may not have been told of it. */
final class SpecWatcher implements PageWatcher {

    private final Store store;
    private final Registrar registrar;

    SpecWatcher(Store store, Registrar registrar) {
        this.store = store;
        this.registrar = registrar;
    }

    @Override
    public void look(long contentId) {
        registrar.notice(contentId);
    }

    /** Who is waited for goes with the round. */
    @Override
    public void renew(long contentId) {
        registrar.renew(contentId, () -> {
            store.specs().forget(contentId);
            store.rounds().forget(contentId);
        });
    }

    @Override
    public List<Long> knownAfter(long contentId, int limit) {
        return store.specs().contentIdsAfter(contentId, limit);
    }

    /** Those that the blueprints of specs put on their pages. */
    @Override
    public Set<String> labels() {
        return PageKind.specs().map(PageKind::label).collect(Collectors.toSet());
    }

    /** Jira is told first: with the row goes what the sweep would find the page by. */
    @Override
    public void erase(long contentId) {
        if (registrar.tellGone(contentId)) {
            store.events().eraseTexts(SpecLog.idOf(contentId));
            store.rounds().forget(contentId);
            store.judgedBodies().erase(SpecLog.idOf(contentId));
            store.specs().forget(contentId);
        }
    }
}
