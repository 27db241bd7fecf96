package org.groundbreak.confluence.trail;

/**
 * What came of taking a trail in.
 *
 * @param events how many were taken in
 */
public record TrailTaken(int events) {}
