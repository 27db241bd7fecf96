package org.groundbreak.host.rest;

/**
 * Body of every error of our REST API.
 *
 * @param code stable, for programs
 * @param message in the reader's language, says what to do
 * @param id stands in the log beside what happened
 */
public record ProblemBody(String code, String message, String id) {}
