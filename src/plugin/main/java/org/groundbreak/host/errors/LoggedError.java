package org.groundbreak.host.errors;

import java.time.Instant;

/**
 * One error, without anything that people wrote.
 *
 * @param at when
 * @param id what the person was told, and what stands in the product's log beside the trace
 * @param kind what ended so
 * @param place method and template of the path of a request, the name of a job, of a thread of ours or of a feature
 * @param cause class of what was thrown, and behind it that of its origin; of an answer its status and code
 */
public record LoggedError(Instant at, String id, ErrorKind kind, String place, String cause) {}
