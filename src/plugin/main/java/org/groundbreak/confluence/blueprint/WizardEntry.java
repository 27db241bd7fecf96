package org.groundbreak.confluence.blueprint;

import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/**
 * What somebody entered in the wizard; any part may be null.
 *
 * @param spaceKey where the page shall be
 * @param title of the page; what is too long for one is said beside its field
 * @param epic key of the epic, as typed
 * @param approver user name, as typed
 * @param due until when it shall be decided, as the browser writes a day; asked for decisions only
 * @param deciders user names with commas between, as typed; asked for ADRs only
 */
public record WizardEntry(
        String spaceKey,
        @AtMost(Limits.WORDS) String title,
        String epic,
        String approver,
        String due,
        @AtMost(Limits.WORDS) String deciders) {}
