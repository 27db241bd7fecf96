package org.groundbreak.confluence.decisions;

import java.util.Optional;
import org.groundbreak.decisions.ContentToDecide;
import org.groundbreak.decisions.DaciContent;
import org.groundbreak.decisions.PublishedRoles;

/** What was seen is what stands there. */
record SameContent(DaciContent content, PublishedRoles roles) implements ContentToDecide {

    @Override
    public Optional<DaciContent> seen() {
        return Optional.of(content);
    }

    @Override
    public Optional<DaciContent> now() {
        return Optional.of(content);
    }
}
