package com.atlassian.applinks.api;

public interface ApplicationLinkService {
    ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
