/**
 * How our REST methods answer, in both products. A resource returns {@code answers.of(…)} where it reads and {@code
 * answers.write(request, …)} where it changes something, and throws a {@link Problem}, which says what its status is; see
 * "Add a REST method" in CONTRIBUTING. What a request has to pass stands in {@link WriteGate}, how much it may carry in
 * {@link Limits}; {@link Seal} hides where a list goes on (ADR 0028).
 */
package org.groundbreak.host.rest;
