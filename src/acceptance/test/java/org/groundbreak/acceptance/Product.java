package org.groundbreak.acceptance;

/** Where the plugin is installed. */
public enum Product {
    CONFLUENCE,
    JIRA
}
