package org.groundbreak.jira.epic;

import java.util.List;
import java.util.Optional;
import org.groundbreak.facts.EpicFact;

/**
 * What was found in the histories of an epic, as one viewer sees it.
 *
 * @param fact its counts are of those issues that are not named to the viewer
 * @param start the step that was the start; empty while none is known
 * @param notCounted the issues that do not count, as far as they are kept and the viewer may browse them
 */
record StartEvidence(EpicFact fact, Optional<IssueSentence> start, List<IssueSentence> notCounted) {}
