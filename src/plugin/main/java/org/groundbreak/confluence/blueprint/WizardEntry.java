package org.groundbreak.confluence.blueprint;

/**
 * What somebody entered in the wizard; any part may be null.
 *
 * @param spaceKey where the page shall be
 * @param title of the page
 * @param epic key of the epic, as typed
 * @param approver user name, as typed
 */
public record WizardEntry(String spaceKey, String title, String epic, String approver) {}
