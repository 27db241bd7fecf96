package org.groundbreak.adrs;

/**
 * A relation that stands in a row of its own kind, with its place there.
 *
 * @param row in which it stands
 * @param place which of the links in that row it is, from 0
 * @param relation as the page states it
 */
public record WrittenRelation(AdrField row, int place, StatedRelation relation) {}
