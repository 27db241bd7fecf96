package com.atlassian.sal.api;

public interface ApplicationProperties {
    String PLATFORM_CONFLUENCE = "conf";
    String PLATFORM_JIRA = "jira";

    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();
}
