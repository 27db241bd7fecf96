package org.groundbreak.confluence.attachments;

import java.util.List;
import java.util.Set;
import org.groundbreak.confluence.page.PageWatcher;
import org.groundbreak.store.AttachmentDigestTable;

/**
 * Knows the pages whose attachments were read, which may be nothing else to us: another page shows them. So what is kept of
 * them goes with them, also when nobody hears of it (rule P3).
 */
final class AttachmentWatcher implements PageWatcher {

    private final AttachmentDigestTable table;

    AttachmentWatcher(AttachmentDigestTable table) {
        this.table = table;
    }

    /** Those that show attachments read them. */
    @Override
    public void look(long contentId) {}

    /** Bytes do not change, so there is nothing to make anew. */
    @Override
    public void renew(long contentId) {}

    @Override
    public List<Long> knownAfter(long contentId, int limit) {
        return table.pagesAfter(contentId, limit);
    }

    @Override
    public Set<String> labels() {
        return Set.of();
    }

    @Override
    public void erase(long contentId) {
        table.forget(contentId);
    }
}
