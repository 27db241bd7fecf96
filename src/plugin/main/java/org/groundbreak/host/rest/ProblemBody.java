package org.groundbreak.host.rest;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Body of every error of our REST API.
 *
 * @param code stable, for programs
 * @param message in the reader's language, says what to do
 * @param id stands in the log beside what happened
 * @param link address that the message speaks of, put there by us and typed by nobody; null for none
 */
public record ProblemBody(
        String code, String message, String id, @JsonInclude(JsonInclude.Include.NON_NULL) String link) {}
