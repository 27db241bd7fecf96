/**
 * The epics of specs: linking and unlinking by whoever has both rights (rules L1, L9 and L10), what Jira is told of a
 * spec ({@link SpecFactMaker}, rule L4), and what it has told of the start of the work (rules T7, T10, T13 and T14).
 * {@link EpicsFeature} is asked by panel, lists and records. REST: {@link JiraEpicResource} searches, {@link
 * PageTitleResource} answers Jira; that of a spec's own links is {@code EpicLinkResource} in {@code confluence.panel}.
 * Scripts: {@code js/lib/epics.js}, {@code js/spec/epics.js}.
 */
package org.groundbreak.confluence.epics;
