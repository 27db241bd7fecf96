package org.groundbreak.store;

import java.util.Optional;
import org.groundbreak.start.Start;

/**
 * What the histories say of a linked epic.
 *
 * @param epicId Jira's id of the epic
 * @param start of its implementation; empty while nothing has begun
 * @param closed whether the epic itself is done
 */
public record EpicStart(long epicId, Optional<Start> start, boolean closed) {}
