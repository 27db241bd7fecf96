/**
 * The start of the work (rules T1 to T6 and T11 to T17): found in the histories of issues, live, when a link is made, and
 * by the sweep. {@link StartFeature} listens and keeps; {@link StartFinder} reads the past and asks the rules of {@code
 * org.groundbreak.start}. No REST and no scripts: what was found is told to Confluence by {@code link} and shown by
 * {@code jira.epic}.
 */
package org.groundbreak.jira.start;
