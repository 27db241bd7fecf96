package org.groundbreak.confluence.trail;

import java.util.List;
import org.groundbreak.confluence.trail.TrailPart.TrailWords;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.RecordedEvent;

/** Says what the events of one kind of trail say, for whoever is reading. Never throws for what is stored. */
interface EventTeller {

    /** What happened, in one sentence or two. Who did it and when is said beside it. */
    String sentence(RecordedEvent event);

    /** What somebody wrote with it. @param text as it is kept */
    List<TrailWords> written(EventBody event, String text);
}
