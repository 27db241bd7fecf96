/**
 * The plugin in Jira. {@link JiraApp} is what the host makes: it builds the features in the order in which they start.
 * Each package below says where its REST and scripts are.
 */
package org.groundbreak.jira;
