package org.groundbreak.start;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * An issue joined an epic, or left one, or both.
 *
 * @param fromEpicId issue id of the epic it belonged to; empty for none
 * @param toEpicId issue id of the epic it belongs to from then on; empty for none
 */
public record EpicChange(long changeId, Instant at, OptionalLong fromEpicId, OptionalLong toEpicId) implements Change {}
