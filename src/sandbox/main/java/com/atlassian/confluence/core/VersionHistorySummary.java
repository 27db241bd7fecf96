package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.Set;
import org.groundbreak.sandbox.confluence.content.ContentRecord;

/** One line of a page's history. */
public class VersionHistorySummary {
    private final ContentRecord content;
    private final Set<ConfluenceUser> contributors;

    public VersionHistorySummary(ContentRecord content, Set<ConfluenceUser> contributors) {
        this.content = content;
        this.contributors = contributors;
    }

    public long getId() {
        return content.id();
    }

    public int getVersion() {
        return content.version();
    }

    public Date getLastModificationDate() {
        return Date.from(content.modified());
    }

    public Set<ConfluenceUser> getContributorSet() {
        return contributors;
    }
}
