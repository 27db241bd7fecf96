package com.atlassian.confluence.user;

import com.atlassian.confluence.core.TimeZone;

public interface ConfluenceUserPreferences {
    TimeZone getTimeZone();
}
