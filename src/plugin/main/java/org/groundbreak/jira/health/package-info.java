/**
 * The health page in Jira's administration; what it shows stands in {@code host.health}.
 */
package org.groundbreak.jira.health;
