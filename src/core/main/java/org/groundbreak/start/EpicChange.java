package org.groundbreak.start;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * An issue joined an epic, or left one, or both.
 *
 * @param changeId Jira's id of the change
 * @param at when, by Jira's clock
 * @param toEpicId issue id of the epic it belongs to from then on; empty for none
 */
public record EpicChange(long changeId, Instant at, OptionalLong toEpicId) {}
