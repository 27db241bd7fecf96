package com.atlassian.applinks.api;

public interface ApplicationType {}
