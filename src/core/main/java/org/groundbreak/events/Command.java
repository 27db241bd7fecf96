package org.groundbreak.events;

import org.groundbreak.people.PersonNumber;

/** What a person, or a job on that person's behalf, asks for. */
public interface Command {

    /** Who asks; becomes the actor of the events. */
    PersonNumber actor();

    /** The version of the page the command speaks of; 0 when it is bound to none. */
    int pageVersion();
}
