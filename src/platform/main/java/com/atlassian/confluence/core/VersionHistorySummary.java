package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.Set;

public class VersionHistorySummary {
    public native long getId();

    public native int getVersion();

    public native Date getLastModificationDate();

    public native Set<ConfluenceUser> getContributorSet();
}
