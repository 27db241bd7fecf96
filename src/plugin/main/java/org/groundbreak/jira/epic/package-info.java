/**
 * Epics and what Confluence has told of their specs: the panel of the issue view, and what the two products ask each
 * other (rules L8 and L10). Entry: {@link EpicPanelFeature}; the host makes {@link EpicPanel} and {@link
 * IsEpicCondition}. REST: {@link EpicResource} and {@link EpicSearchResource}; template: {@code epic-panel.vm}; script:
 * {@code js/epic/epic-panel.js}.
 */
package org.groundbreak.jira.epic;
