package org.groundbreak.confluence.differences;

import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;

/** What has changed since somebody judged a page. */
public final class DifferencesFeature implements Feature {

    private final DifferenceService service;

    public DifferencesFeature(SharedParts parts, SpecsFeature specs, ConfluenceUsers users) {
        this.service = new DifferenceService(specs.desk(), specs.judgements(), users, parts.words());
    }

    /** Says what has changed. */
    public DifferenceService service() {
        return service;
    }
}
